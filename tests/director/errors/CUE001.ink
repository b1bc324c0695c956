-> office
=== office
# scnee: office
You sit down.
-> END

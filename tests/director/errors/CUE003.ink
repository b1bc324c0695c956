-> office
=== office
You sit down. # pause: long
-> END

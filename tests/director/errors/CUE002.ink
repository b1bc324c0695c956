-> office
=== office
# scene: office evening
You sit down.
-> END

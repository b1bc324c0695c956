~ room()
-> tell
=== room
-> END
=== function tell
~ return 1

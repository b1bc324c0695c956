{tell}
=== function tell
~ return 1

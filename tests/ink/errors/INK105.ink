~ temp x = tell()
=== function tell
Only words.

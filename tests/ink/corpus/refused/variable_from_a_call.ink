VAR x = f()
=== function f
~ return 1

VAR x = 1
It is {x > 0: light|dark} now.

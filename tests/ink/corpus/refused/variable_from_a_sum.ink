VAR x = 1 + 1

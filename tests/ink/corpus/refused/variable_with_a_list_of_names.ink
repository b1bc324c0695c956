VAR x = a, b

VAR x

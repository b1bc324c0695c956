VAR not = 1

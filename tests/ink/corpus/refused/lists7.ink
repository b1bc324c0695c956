VAR v = (nope)
LIST a = x

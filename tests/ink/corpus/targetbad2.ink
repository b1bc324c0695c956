VAR v = -> nope

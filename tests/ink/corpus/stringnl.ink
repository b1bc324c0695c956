VAR s = "a
b"

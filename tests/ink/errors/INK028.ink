VAR a = 1
VAR b = a
VAR c = 1 + 1
VAR d = "{a}"
VAR e = 1, 2
CONST f = a

CONST a = 1
CONST a = 2

{A}
CONST A = 1

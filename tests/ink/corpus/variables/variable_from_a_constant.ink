CONST A = 4
VAR b = A
{b}

VAR a = -1
VAR b = -2.5
{a} {b}

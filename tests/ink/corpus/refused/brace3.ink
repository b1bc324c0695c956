VAR a = 1
{a
b

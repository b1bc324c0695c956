CONST a = 1
CONST a = 1
{a}

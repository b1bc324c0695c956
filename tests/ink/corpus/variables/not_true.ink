VAR a = not true
{a}

VAR a = false
~ a = 1 < 2
{a}

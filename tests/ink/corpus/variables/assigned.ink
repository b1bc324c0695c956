VAR a = 1
~ a = 2
{a}
~ a = a + 1
{a}

VAR a = 1
~ a += 2
{a}
~ a -= 5
{a}

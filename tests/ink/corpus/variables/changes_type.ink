VAR a = 1
~ a = "text"
{a}
~ a = 2.5
{a}

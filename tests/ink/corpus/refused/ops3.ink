VAR a = 1
{a mod2}

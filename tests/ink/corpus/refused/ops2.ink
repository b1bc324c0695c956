VAR a = 1
{a and(1)}

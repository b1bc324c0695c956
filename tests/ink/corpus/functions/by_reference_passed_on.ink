VAR a = 1
~ outer(a)
{a}
=== function outer(ref x)
~ inner(x)
=== function inner(ref y)
~ y = 9

VAR a = 1
VAR b = 2
~ swap(a, b)
{a} {b}
=== function swap(ref x, ref y)
~ temp z = x
~ x = y
~ y = z

VAR x = 2
-> k(x * 3, f(x))
=== k(a, b)
{a} {b}
-> END
=== function f(n)
~ return n + 1

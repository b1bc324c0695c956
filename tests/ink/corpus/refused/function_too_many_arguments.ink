{f(1, 2, 3)}
=== function f(a, b)
~ return a

{f(2)}
=== function f(n)
~ return n * 2

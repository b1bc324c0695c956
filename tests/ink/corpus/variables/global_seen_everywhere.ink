VAR g = 1
-> k
=== k
~ g = g + f()
{g}
-> END
=== function f
~ g = 10
~ return g

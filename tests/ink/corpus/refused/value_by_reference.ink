~ f(5)
=== function f(ref x)
~ x = 1

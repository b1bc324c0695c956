~ f(nobody)
=== function f(ref x)
~ x = 1

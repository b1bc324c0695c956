CONST c = 1
~ f(c)
=== function f(ref x)
~ x = 1

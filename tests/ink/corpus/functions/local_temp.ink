VAR x = 1
{f()} {x}
=== function f
~ temp y = x + 1
~ x = 5
~ return y

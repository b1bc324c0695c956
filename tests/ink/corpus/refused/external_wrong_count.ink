EXTERNAL f(a)
{f()}
=== function f(a)
~ return a

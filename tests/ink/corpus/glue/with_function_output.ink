a <>
{f()}
b
=== function f
~ return "x"

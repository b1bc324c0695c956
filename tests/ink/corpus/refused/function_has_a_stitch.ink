{f()}
=== function f
a
= s
b

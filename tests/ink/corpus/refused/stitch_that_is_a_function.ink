=== k
a
= function f
b

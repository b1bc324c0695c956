a {f()} b
c
=== function f
one
two
~ return ""

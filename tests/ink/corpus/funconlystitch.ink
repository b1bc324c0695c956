== function f
= s
x

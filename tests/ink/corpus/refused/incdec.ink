VAR x = 1
~ x++
~ x--
~ x += 1 + 2
~ x -= f(1)
~ y = 3
== function f(a)
~ return a

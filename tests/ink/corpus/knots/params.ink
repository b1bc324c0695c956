VAR g = 1
~ inc(g)
~ temp t = 5
~ inc(t)
{f(3, "s")} {f(g, "a{g}b")}
-> k(-> l, 3)
== function inc(ref x)
~ x = x + 1
== function f(a, b)
~ return a + 1
== k(-> dest, n)
{n}
-> dest
== l
~ temp q = -> k
{q == -> k: yes}
-> st
= st
in st
-> l.st2
= st2()
x
-> END

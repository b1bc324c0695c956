VAR g = 1
-> k(1)
== k(g)
-> END

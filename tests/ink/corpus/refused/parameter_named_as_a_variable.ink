VAR x = 1
-> k(1)
=== k(x)
-> END

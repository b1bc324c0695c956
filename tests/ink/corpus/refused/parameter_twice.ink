-> k(1, 2)
=== k(a, a)
-> END

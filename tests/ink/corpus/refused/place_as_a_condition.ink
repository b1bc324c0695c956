{-> k: a}
=== k
-> END

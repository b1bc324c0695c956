-> k
=== k
-> END

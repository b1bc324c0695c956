-> k -> -> k
=== k
-> END

{f()}
=== function f
-> k
=== k
-> END

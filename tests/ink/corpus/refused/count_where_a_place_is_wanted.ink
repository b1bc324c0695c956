-> k(l)
=== k(-> to)
-> to
=== l
-> END

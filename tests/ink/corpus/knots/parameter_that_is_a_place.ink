-> k(-> l)
=== k(-> to)
-> to
=== l
in l
-> END

=== k
-> END
=== k
-> END

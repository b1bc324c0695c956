-> k
=== k
= a
in a
-> END
= b
in b
-> END

-> k
=== k
= a
-> b
= b
b
-> END

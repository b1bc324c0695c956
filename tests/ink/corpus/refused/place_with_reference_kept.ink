VAR x = -> k
=== k(ref a)
-> END

VAR to = -> k
-> to
=== k
k
-> END

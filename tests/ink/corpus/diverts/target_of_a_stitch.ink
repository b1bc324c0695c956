VAR to = -> k.s
-> to
=== k
= s
s
-> END

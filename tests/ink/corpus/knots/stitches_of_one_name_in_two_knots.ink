-> k.a
=== k
= a
k.a
-> l.a
=== l
= a
l.a
-> END

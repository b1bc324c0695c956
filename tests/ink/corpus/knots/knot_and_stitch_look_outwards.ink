-> k
=== k
-> a
= a
-> l
=== l
l
-> END

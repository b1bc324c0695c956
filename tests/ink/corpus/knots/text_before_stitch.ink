-> k
=== k
text
-> a
= a
in a
-> END

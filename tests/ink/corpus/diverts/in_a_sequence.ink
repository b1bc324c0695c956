-> k
=== k
{-> a|-> b|-> END}
= a
a
-> k
= b
b
-> k

-> k.a(1)
=== k
= a(x)
in a {x}
-> END

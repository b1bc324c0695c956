-> k.a(2)
=== k
= a(n)
{n}
-> b(n + 1)
= b(n)
{n}
-> END

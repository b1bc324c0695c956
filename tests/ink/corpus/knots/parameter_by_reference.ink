VAR x = 1
-> k(x)
=== k(ref a)
~ a = a + 1
{x}
-> END

-> k(1, "two", 3.5)
=== k(a, b, c)
{a} {b} {c}
-> END

-> k
=== k
x{once: a|b}
{k < 4: -> k}
-> END

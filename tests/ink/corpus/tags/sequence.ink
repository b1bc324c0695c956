-> k
=== k
Line. # {a|b}
{k < 2: -> k}
-> END

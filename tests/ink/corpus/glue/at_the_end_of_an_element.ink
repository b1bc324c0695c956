-> k
=== k
{One, <>|b}
c
{k < 2: -> k}
-> END

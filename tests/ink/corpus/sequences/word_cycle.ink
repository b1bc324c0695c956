-> k
=== k
{cycle: a|b}
{k < 3: -> k}
-> END

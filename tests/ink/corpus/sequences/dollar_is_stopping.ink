-> k
=== k
{$a|b}
{k < 3: -> k}
-> END

-> k
=== k
{~!a|a}x
{k < 3: -> k}
-> END

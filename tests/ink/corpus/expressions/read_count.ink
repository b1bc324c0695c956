-> k
=== k
{READ_COUNT(-> k)} {k}
{k < 2: -> k}
-> END

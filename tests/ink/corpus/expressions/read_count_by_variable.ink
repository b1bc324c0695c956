VAR p = -> k
-> k
=== k
{READ_COUNT(p)}
-> END

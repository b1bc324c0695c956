VAR p = -> k
{p == (-> k): same}
-> k
=== k
-> END

-> k
=== k
{k > 2: -> END}
again
-> k

{f(-> k)}
-> k
=== k
{f(-> k)}
-> END
=== function f(-> p)
~ return READ_COUNT(p)

-> k
=== k
{k}
{k < 3: -> k}
{k.s}
-> s
= s
{s} {k}
-> END

-> k
=== k
{~a|b|c}
{k < 4: -> k}
-> END

-> k
=== k
{stopping: a|b}
{k < 3: -> k}
-> END

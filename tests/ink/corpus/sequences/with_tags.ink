-> k
=== k
{a # one|b # two}
{k < 2: -> k}
-> END

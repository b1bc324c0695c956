-> k
=== k
{&one|two}
{k < 5: -> k}
-> END

-> k
=== k
{one|two|three}
{k < 5: -> k}
-> END

-> k
=== k
x{!one|two}
{k < 4: -> k}
-> END

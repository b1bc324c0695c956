-> k
=== k
~ temp t = 1
-> l
=== l
{t}
-> END

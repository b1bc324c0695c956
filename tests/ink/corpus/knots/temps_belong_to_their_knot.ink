-> k
=== k
~ temp t = 1
{t}
-> l
=== l
~ temp t = 2
{t}
-> END

-> k
== k
~ temp x = 1
{x}
-> s
= s
{x}
-> END

-> k
== k
~ temp x = 1
= s
~ temp x = 2
{x}
-> END

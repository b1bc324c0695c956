~ temp a = 1
~ a = 2
~ a++
{a}
-> k
== k
~ temp b = a
~ b = b + a
~ b--
~ a = 3
-> END

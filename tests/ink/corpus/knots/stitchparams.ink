-> k
== k
= s(a)
-> END

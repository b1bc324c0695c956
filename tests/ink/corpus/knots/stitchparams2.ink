-> k.s(1)
== k
= s(a)
-> END
= t
-> END

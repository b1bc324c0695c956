-> k
== k(d)
-> END

-> k(5)
== k
-> END

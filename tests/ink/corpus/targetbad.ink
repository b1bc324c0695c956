{-> k}
== k
-> END

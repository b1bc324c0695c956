-> k
== k
in k
-> END

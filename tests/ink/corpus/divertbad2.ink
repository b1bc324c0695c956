-> k -> -> k
== k
-> END

== function f
-> k
== k
-> END

VAR k = 1
-> k
== k
-> END

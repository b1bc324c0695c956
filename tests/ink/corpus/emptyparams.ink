-> k()
== k()
-> END

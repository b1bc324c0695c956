-> k # tag
== k
-> END

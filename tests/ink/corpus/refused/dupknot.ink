== k
-> END
== k
-> END

~ k()
== k
-> END

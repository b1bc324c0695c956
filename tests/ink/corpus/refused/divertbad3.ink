text -> k more
== k
-> END

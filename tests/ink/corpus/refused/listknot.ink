LIST l = k
== k
-> END

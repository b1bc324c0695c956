-> v
== k
VAR v = -> k
-> END

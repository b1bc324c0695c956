{v}
~ v = 2
-> k
== k
VAR v = 1
-> END

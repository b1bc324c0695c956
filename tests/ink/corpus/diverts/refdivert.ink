VAR v = -> k
~ f(v)
== k
-> END
== function f(ref -> d)
~ d = -> k

VAR d = -> k
~ temp e = -> l
-> d
== k
-> l(-> k)
== l(-> x)
~ x = -> k
->-> x

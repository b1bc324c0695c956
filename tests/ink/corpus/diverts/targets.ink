VAR v = -> k
{v == -> k} {v != -> k.s}
~ v = -> k.s
-> f(-> k, v)
== k
= s
-> END
== f(-> a, -> b)
{a == b}
-> a

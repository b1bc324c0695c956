VAR x = -> k
~ x = -> x
=== k
-> END

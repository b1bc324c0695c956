VAR x = 1
~ x += -> k
=== k
-> END

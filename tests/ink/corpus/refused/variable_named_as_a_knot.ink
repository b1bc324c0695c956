VAR k = 1
=== k
-> END

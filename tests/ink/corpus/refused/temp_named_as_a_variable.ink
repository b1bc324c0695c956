VAR x = 1
-> k
=== k
~ temp x = 2
-> END

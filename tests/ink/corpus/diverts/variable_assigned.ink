VAR to = -> a
~ to = -> b
-> to
=== a
a
-> END
=== b
b
-> END

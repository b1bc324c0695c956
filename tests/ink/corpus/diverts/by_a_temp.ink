~ temp to = -> k
-> to
=== k
k
-> END

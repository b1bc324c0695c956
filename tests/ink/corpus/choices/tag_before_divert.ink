* a # x -> k
=== k
k
-> END

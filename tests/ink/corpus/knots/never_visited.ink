{k}
-> END
=== k
-> END

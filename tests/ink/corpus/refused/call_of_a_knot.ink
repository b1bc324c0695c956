{k()}
=== k
-> END

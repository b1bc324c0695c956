{not -> k}
=== k
-> END

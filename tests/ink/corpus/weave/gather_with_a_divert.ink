* a
- -> k
=== k
k
-> END

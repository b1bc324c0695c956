VAR x = 0
* a
* {x} -> k
- b
-> END
=== k
k
-> END

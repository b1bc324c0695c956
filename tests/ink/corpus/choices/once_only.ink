-> k
=== k
* a
* b
* -> END
- -> k

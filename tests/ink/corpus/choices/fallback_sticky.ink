-> k
=== k
* a -> k
+ -> END

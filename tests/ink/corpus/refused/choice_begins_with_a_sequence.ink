-> k
=== k
+ {one|two|three} -> k
* out -> END

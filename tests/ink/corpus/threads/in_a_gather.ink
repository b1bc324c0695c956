* x
- <- a
-> DONE
=== a
* in a -> END

VAR x = 1
{x: <- a}
-> DONE
=== a
* in a -> END

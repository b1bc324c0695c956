<- k.s
-> DONE
=== k
= s
* in s -> END

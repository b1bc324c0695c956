<- a
<- b
-> DONE
=== a
* in a -> END
=== b
* in b -> END

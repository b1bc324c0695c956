<- a
-> DONE
=== a
<- b
* in a -> END
=== b
* in b -> END

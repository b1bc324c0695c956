text <- a
more
-> DONE
=== a
* in a -> END

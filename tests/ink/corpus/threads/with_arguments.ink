<- a(1)
<- a(2)
-> DONE
=== a(n)
* choice {n}
  took {n}
  -> END

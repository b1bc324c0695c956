-> k
=== k
~ temp t = 1
<- a
{t}
-> DONE
=== a
~ temp t = 2
* in a {t} -> END

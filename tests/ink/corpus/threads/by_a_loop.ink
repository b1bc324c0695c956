VAR n = 0
-> k
=== k
~ n++
<- a(n)
{n < 3: -> k}
-> DONE
=== a(i)
* pick {i}
  {i}
  -> END

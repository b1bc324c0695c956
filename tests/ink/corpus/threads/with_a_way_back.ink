-> k
=== k
<- a(-> back)
* own -> END
= back
back
-> END
=== a(-> ret)
+ go -> ret

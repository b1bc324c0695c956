<- t1
<- t2(5)
-> DONE
== t1
* one -> END
== t2(x)
+ two {x} -> t1

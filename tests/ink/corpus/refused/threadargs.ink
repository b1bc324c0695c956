<- k(1, -> k2)
text <- k(2, -> k2)
<- k(3, -> k2) more
-> DONE
== k(a, -> b)
-> b
== k2
-> END

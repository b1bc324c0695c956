<- k <- k
== k
-> END

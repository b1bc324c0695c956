<- a
own
-> END
=== a
theirs
-> DONE

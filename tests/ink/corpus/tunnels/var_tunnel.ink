VAR t = -> k
-> t ->
-> t -> k
<- t
-> END
== k
x
->->

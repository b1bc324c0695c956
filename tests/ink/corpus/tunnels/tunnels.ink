-> t ->
-> t -> u -> 
-> u ->-> k
== t
x
->->
== u
y
->-> k
== k
z
{true: -> t -> }
{true: ->-> k}
-> END

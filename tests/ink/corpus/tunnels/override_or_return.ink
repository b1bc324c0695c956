VAR x = 0
-> a ->
back
-> END
=== a
{x: ->-> b}
->->
=== b
b
-> END

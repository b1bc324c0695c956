-> a(-> b) ->
not here
=== a(-> to)
->-> to
=== b
b
-> END

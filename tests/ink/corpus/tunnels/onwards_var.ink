-> a(-> b) ->
== a(-> to)
->-> to
== b
-> END

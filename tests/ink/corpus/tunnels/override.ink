-> a ->
not here
=== a
->-> b
=== b
here
-> END

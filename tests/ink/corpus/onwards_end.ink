-> a ->
== a
->-> END

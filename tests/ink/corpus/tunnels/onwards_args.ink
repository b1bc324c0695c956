-> a ->
-> END
== a
->-> b(1, 2)
== b(x, y)
{x}{y}
-> END

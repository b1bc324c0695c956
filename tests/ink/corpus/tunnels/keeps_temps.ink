-> k
=== k
~ temp x = 1
-> t ->
{x}
-> END
=== t
~ temp x = 2
{x}
->->

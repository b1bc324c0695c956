-> a -> b ->
after
=== a
a
->->
=== b
b
->->

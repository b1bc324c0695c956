-> a ->
end
=== a
a
-> b ->
a again
->->
=== b
b
->->

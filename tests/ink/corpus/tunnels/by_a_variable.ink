VAR t = -> a
-> t ->
end
=== a
a
->->

-> k.s ->
end
=== k
= s
s
->->

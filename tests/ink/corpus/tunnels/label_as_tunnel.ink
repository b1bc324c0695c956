-> k.here ->
end
-> END
=== k
x
- (here) here
->->

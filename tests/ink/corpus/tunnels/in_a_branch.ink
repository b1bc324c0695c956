VAR x = 1
{x: -> t ->}
end
=== t
t
->->

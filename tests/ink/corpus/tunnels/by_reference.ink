VAR x = 1
-> t(x) ->
{x}
=== t(ref a)
~ a = 5
->->

VAR x = 1
-> k
=== k
{x is {x}|then {x + 1}}
{k < 2: -> k}
-> END

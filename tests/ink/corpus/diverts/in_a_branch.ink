VAR x = 1
{x: -> k|-> l}
=== k
k
-> END
=== l
l
-> END

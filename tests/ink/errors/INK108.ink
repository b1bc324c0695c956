-> room(1)
=== room(a b)
{a}
-> END

VAR x = 1
~ inc(x)
{x}
=== function inc(ref v)
~ v = v + 1

~ temp t = 1
~ inc(t)
{t}
=== function inc(ref v)
~ v++

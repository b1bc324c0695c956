LIST l = (a), b
{f(l)}
=== function f(x)
~ return LIST_COUNT(x)

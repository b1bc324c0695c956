LIST l = (a), b
~ pop(l)
[{l}]
=== function pop(ref x)
~ x -= LIST_MIN(x)

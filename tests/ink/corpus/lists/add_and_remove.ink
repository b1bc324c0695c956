LIST l = a, b, c
~ l += a
~ l += (b, c)
{l}
~ l -= b
{l}
~ l = ()
[{l}]

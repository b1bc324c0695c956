LIST l = (a), b, c
~ l++
{l}
~ l += 1
{l}
~ l--
{l}

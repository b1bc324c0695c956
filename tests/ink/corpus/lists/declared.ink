LIST l = a, b, c
{l}
~ l = a
{l}

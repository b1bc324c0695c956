LIST l = (a), b, (c)
{l}

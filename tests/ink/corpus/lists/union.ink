LIST l = a, b, c
{(a) + (c)} {(a, b) - a}

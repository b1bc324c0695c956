LIST l = a, b, c
{(a, b) > a} {b > a} {(b, c) >= (a, b)} {(a) < (c)} {a == (a)} {(a) != (b)}

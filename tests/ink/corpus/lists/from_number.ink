LIST l = a, b, c
{l(2)} [{l()}] {l(1 + 2)}

EXTERNAL f(a)
{f(1, 2)}

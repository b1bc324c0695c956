LIST l = a, b, c, d
{LIST_RANGE(LIST_ALL(l), 2, 3)} {LIST_RANGE(LIST_ALL(l), b, d)}

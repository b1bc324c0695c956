LIST l = a = 3, b, c = 7
{LIST_VALUE(a)} {LIST_VALUE(b)} {LIST_VALUE(c)}

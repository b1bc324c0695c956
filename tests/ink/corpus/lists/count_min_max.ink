LIST l = (a), (b), (c)
{LIST_COUNT(l)} {LIST_MIN(l)} {LIST_MAX(l)}

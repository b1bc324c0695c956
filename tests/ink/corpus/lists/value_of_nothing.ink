LIST l = a
{LIST_VALUE(l)}

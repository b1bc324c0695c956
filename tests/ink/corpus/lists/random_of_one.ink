LIST l = (a), b
{LIST_RANDOM(l)}

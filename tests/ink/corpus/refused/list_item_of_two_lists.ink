LIST x = a
LIST y = a
{a}

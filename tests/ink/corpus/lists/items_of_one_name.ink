LIST x = same, a
LIST y = same, b
VAR v = (x.same)
{v ? x.same} {v ? y.same}

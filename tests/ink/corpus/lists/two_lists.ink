LIST x = a, b
LIST y = c, d
VAR both = (a, d)
{both} {both ? a} {both ? y.d}

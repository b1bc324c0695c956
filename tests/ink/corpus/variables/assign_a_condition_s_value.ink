VAR x = 2
VAR y = 0
~ y = x == 2 and x != 3
{y}

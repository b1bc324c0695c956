VAR x = 0
~ x = RANDOM(1, 6)
{x >= 1 and x <= 6: good}

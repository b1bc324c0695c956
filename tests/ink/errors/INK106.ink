VAR x = 1
{x / 0} {x mod 0} {x / 0.0}

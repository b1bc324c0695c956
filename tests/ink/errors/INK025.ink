VAR x = 1
{x: one|two|three}

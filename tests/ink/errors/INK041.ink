VAR lamps = 1
{lamp}
~ lmaps = 2
~ lamsp++

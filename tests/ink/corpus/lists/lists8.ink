LIST a = x = -5, y, z = - 2
{a}

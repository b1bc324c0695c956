LIST a = x, x

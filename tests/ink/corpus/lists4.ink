LIST a = x,

LIST a = (x, y)

LIST l = a
~ l = (b)

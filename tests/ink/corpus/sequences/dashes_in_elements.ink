{a - b|c -- d}

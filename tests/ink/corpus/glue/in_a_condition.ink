VAR x = 1
one {x: <>}
two

VAR x = 2
Line. # n: {x}

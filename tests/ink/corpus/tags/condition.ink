VAR x = 1
Line. # {x: yes|no}

# one
~ temp x = 1
Line {x}.

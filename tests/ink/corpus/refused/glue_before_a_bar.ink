{a <>|b}
c

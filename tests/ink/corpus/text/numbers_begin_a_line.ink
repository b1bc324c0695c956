1984 was a year.
3.5 is a number.

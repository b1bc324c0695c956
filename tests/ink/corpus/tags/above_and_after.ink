# above
Line. # after

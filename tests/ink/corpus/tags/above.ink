# above
Line.

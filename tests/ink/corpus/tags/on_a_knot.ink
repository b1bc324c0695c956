-> k
=== k
# of the knot
Line.
-> END

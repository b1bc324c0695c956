Line.
# last

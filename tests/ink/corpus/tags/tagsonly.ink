# one
# two
text
#   spaced   tag   
x # a b c   
# t {1+1} # u
y

a \
b
\ c
d\

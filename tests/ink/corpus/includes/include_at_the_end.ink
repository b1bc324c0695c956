main
-> in_one
INCLUDE parts/one.ink

INCLUDE parts/one.ink
main
-> in_one

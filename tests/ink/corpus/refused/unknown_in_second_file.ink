INCLUDE parts/wrong.ink
main

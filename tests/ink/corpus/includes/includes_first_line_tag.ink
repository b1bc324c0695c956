INCLUDE parts/tagged.ink
main

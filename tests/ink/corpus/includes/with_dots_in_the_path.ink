INCLUDE ./parts/../parts/words.ink
main

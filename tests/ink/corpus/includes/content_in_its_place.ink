before
INCLUDE parts/words.ink
after

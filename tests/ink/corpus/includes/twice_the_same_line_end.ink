a
INCLUDE parts/words.ink
INCLUDE parts/more_words.ink
b

The hall.
INCLUDE ../errors/INK103.ink
-> END

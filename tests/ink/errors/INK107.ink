-> room
=== room
INCLUDE INK103.ink
-> END

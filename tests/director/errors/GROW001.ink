INCLUDE growth.ink
-> office
=== office
~ attunement += 5
~ stage = Voice
~ temp attuned = 1
You sit down {attuned} closer.
-> END

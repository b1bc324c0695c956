-> room
~ tell(1)
{RANDOM(1)} {RANDOM(1.5, 2)} {MIN(1)} {mood(1, 2)} {ring()}
{TURNS_SINCE(1)}
LIST mood = calm
EXTERNAL ring(x)
* (label) a
- -> label(3)
=== room(x, ref y)
-> END
=== function tell(a, b)
~ return a

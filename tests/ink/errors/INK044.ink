VAR lamp = 1
VAR lamp = 2
LIST lights = lamp
EXTERNAL ring()
EXTERNAL ring()
-> room
=== room
= lamp
* (twice) a
* (twice) b
- -> END
=== room
-> END
=== function f(x, x)
~ temp y = 1
~ temp y = 2
~ return x

-> room
=== room
~ temp left = 3
~ take(left)
-> END
=== function take(ref left)
~ left -= 1

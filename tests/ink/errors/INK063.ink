VAR x = 1
~ add(5)
~ add(room)
~ add(x)
-> room
=== room
-> END
=== function add(ref v)
~ v += 1

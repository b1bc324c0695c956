VAR x = 1
-> go(room)
-> go(5)
-> via(-> room)
=== go(-> to)
-> to
=== via(to)
-> to
=== room
-> END

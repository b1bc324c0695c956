VAR x = 1
Say {x|~ x = 2} it.

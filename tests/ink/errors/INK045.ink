VAR else = 1
VAR RANDOM = 2
-> MIN
=== MIN
~ temp return = 1
-> END

VAR first_words = "put the lights on"
VAR lit = 0
-> office
=== office
Samantha: Finish this. # input: frist_words "When I come home, I"
Samantha: And this. # input: lit "There are lamps:"
-> END

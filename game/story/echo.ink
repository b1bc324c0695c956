// echo.ink: Samantha's sentences when they are made of this player's own.
// The game answers echo(kind) from what the player really wrote and said; a plain Ink player gets these.
// "letter" a letter line, whole · "said" the last thing he chose to say · "first" the first ·
// "blend" the front of one letter line and the back of another.
EXTERNAL echo(kind)
=== function echo(kind)
{ kind:
- "letter": {oduya_two()}
- "said": {last_said != "": {last_said}|{first_said}}
- "first": {first_said}
- "blend": {blend_front()}{blend_back()}
}
=== function blend_front()
{ oduya_start:
- telephone: I was sitting by the telephone on Sunday
- everyone: I have told everyone
- house: The house is in good order
}
=== function blend_back()
{ aguilar_where:
- boiler: , and it is stil not burglars.
- freezer: , with the days on.
- fern: , and tel it I am only at the shops.
}

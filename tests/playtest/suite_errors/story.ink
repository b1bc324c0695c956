// A small story, for tests of what scripts may say and of what they are told.
VAR hat = 1
VAR words = "put the lights on"
VAR GHOSTS = false
LIST weather = wet, dry
VAR known = ()
-> hall
=== hall
You stand in the hall. # music: dusk
Somebody has left a hat here.
- (top)
    * (up) [Up the stairs.] You mind the third step.
        ~ hat = 3
        ~ known += wet
    * [Down the stairs.] The light comes on. # lamp: 4 on
    * {hat > 5} [Into the hat.] It is dark.
    + {GHOSTS} [Fly. # ghost]
        -> top
- Say it. # input: words "I …"
You say that you {words}.
    * [Say nothing. # after: 10] The clock has it.
    * [Say something. # any_key] You speak.
- (after) It is late.
-> attic
=== attic
There is a box.
    * [Open the box.] Dust. # ending: dust
    * [Open the window.] Air. # ending: air
- -> END

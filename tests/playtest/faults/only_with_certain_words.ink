// expect: gave_up 7 2
VAR words = "x"
-> hall
=== hall
Say it. # input: words "I …"
* [Go on.]
  { words == "nobody has moved the cup": {1 / 0} }
* [Stop.]
- -> END

// expect: gave_up 6 1
VAR GHOSTS = false
-> hall
=== hall
* [In.]
  { GHOSTS: {1 / 0} }
* [Out.]
- -> END

// expect: broken_invariant 11 2
VAR lamps = 3
-> hall
=== hall
* [Take a lamp down.]
  ~ lamps = 4
* [Leave them.]
- -> cellar
=== cellar
* [Look.]
  {lamps} lamps.
* [Up.]
- -> END

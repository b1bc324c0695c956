// expect: broken_invariant 11 2
VAR knows = false
-> hall
=== hall
* [Tell.]
  ~ knows = true
* [Keep it.]
- So.
* [Dream.]
  ~ knows = false
  It is gone.
* [Sleep.]
- -> END

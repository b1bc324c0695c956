// expect: broken_invariant 12 2
VAR coins = 3
-> hall
=== hall
* [A cake.]
  ~ coins = coins - 2
* [A tea.]
  ~ coins = coins - 1
- So.
* [Another tea.]
  ~ coins = coins - 1
* [Another cake.]
  ~ coins = coins - 2
- -> END

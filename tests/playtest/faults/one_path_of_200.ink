// expect: gave_up 26 5
VAR key = 0
-> a
=== a
* [One.]
  ~ key = key + 1
* [Two.]
* [Three.]
- So.
* [One more.]
  ~ key = key * 3
* [Two more.]
  ~ key = key + 2
- And.
* [Left.]
* [Right.]
  ~ key = key - 3
- Then.
* [Up.]
  ~ key = key + 5
* [Down.]
  ~ key = key * 2
- Last.
* [Open it.]
  { key == 0 and a == 1:
    It is {7 / key}.
  }
* [Leave it.]
- -> END

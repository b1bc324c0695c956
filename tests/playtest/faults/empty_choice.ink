// expect: empty_choice 8 1
VAR word = ""
-> hall
=== hall
* [Nothing in it.]
* [Something.]
  ~ word = "Tea"
- So.
* [{word}]
* [Out.]
- -> END

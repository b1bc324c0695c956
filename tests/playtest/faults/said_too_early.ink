// expect: broken_invariant 9 2
VAR asked = false
-> hall
=== hall
* [Ask her name.]
  ~ asked = true
* [Say nothing.]
- So.
* [Stay.] Noor stays.
* [Go.]
- -> END

// expect: unknown_variable 5 1
-> hall
=== hall
* [Write.]
  Write it. # input: wrds "I …"
* [Do not.]
- -> END

// expect: no_ending 8 1
-> hall
=== hall
* [Up.]
  The roof. # ending: roof
  -> END
* [Down.]
  The street.
  -> END

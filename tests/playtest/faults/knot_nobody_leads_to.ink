// expect: dead 7 knot
-> hall
=== hall
* [In.]
* [Out.]
- -> END
=== attic
Dust.
-> END

// expect: out_of_content 8 2
-> hall
=== hall
* [Down.] -> cellar
* [Out.] -> END
=== cellar
* [Light.]
  You see a door.
* [Up.] -> END

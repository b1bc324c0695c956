// expect: soft_lock 7 1
-> hall
=== hall
* [Down.] -> cellar
* [Out.] -> END
=== cellar
Dark.
+ [Left.] -> cellar
+ [Right.] -> cellar

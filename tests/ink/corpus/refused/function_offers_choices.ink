{f()}
=== function f
* a

{f()}
=== function f
printed

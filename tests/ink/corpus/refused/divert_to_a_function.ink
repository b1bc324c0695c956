-> f
=== function f
a

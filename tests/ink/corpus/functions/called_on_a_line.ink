~ f()
=== function f
printed

-> k
=== k
a
~ return 1

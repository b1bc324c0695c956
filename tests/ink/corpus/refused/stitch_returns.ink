-> k.s
=== k
= s
a
~ return

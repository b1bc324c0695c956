~ return 5
-> knot
=== knot
~ return

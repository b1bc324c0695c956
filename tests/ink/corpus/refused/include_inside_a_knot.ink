-> in_one
=== own
-> END
INCLUDE parts/one.ink

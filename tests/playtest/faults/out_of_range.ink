// expect: broken_invariant 5 3
VAR warmth = 50
-> hall
=== hall
+ [Light a fire.]
  ~ warmth = warmth + 20
  -> hall
+ [Out.] -> END

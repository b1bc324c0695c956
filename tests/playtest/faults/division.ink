// expect: gave_up 9 3
VAR people = 2
-> hall
=== hall
+ [Send one home.]
  ~ people = people - 1
  -> hall
+ [Share the cake.]
  Each gets {12 / people}.
  -> END

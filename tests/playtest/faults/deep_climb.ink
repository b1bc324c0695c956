// expect: gave_up 15 8
VAR floor = 0
-> stairs
=== stairs
{ floor > 6: -> attic }
+ [Up.]
  ~ floor = floor + 1
  -> stairs
+ [Down.]
  ~ floor = 0
  -> stairs
+ [Out.] -> END
=== attic
* [Open.]
  {1 / 0}
* [Go.]
- -> END

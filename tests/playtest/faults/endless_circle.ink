// expect: endless_loop 13 2
VAR wound = 0
-> hall
=== hall
+ [Wind the clock.]
  ~ wound = 1
  -> hall
+ [Listen.]
  { wound: -> tick }
  -> hall
+ [Out.] -> END
=== tick
Tick.
-> tick

// expect: endless_loop 7 1
-> hall
=== hall
+ [Listen.] -> tick
+ [Out.] -> END
=== tick
-> tick

// expect: endless_loop 8 1
-> hall
=== hall
+ [Listen.] -> tick
+ [Out.] -> END
=== tick
~ temp x = 1
-> tock
=== tock
-> tick

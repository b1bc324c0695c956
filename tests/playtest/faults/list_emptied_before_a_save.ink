// expect: differs_after_load 15 2
LIST lamps = hall, stairs, desk
-> evening
=== evening
~ temp lit = (hall)
Only the hall is lit.
* [Put it out.]
  ~ lit -= hall
* [Leave it.]
  It is a small lamp.
- (awake) It is late.
+ [Sit a while.] -> awake
* [Sleep.]
* [Think of all the lamps.]
  {LIST_ALL(lit)}: that is all of them.
- Good night.
-> END

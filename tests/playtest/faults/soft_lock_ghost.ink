// expect: soft_lock 6 1
VAR GHOSTS = false
-> hall
=== hall
* [In.]
  Dark.
  + + [Fly. # ghost]
      -> END
* [Out.] -> END

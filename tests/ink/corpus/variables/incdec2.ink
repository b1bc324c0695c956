VAR x = 1
~ x ++
~ x  +=  2
~ x=1
~x=2
~   x   --

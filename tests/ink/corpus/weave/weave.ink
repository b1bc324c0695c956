Start
* a
  aa
* * b
    bb
* * (lab) c
  cc
- - inner gather
* * * deep
* * * deep2 -> DONE
* back
+ sticky
- (top) gathered
- second gather
* [x]y
* z[w]
* [only]
* fallback here -> top
* -> 
  fell through
- - - odd {top} {lab}
-> END

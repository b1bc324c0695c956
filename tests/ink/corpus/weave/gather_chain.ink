- (a) one
- (b) two
- - (c) three
- - - four
- five
* x
- - six
- seven
* y
-> END

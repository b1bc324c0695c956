* a
* b
- -> k
== k
* x
- (g) text -> g2
- (g2)
* * y
- - (h)
* * z
-> h

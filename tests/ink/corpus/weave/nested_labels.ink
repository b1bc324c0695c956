* (a) x
* * (b) y
- (c) z {a} {b} {c}
-> a

* (a) x
- (a) y

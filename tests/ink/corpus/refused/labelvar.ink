VAR g = 1
- (g) x

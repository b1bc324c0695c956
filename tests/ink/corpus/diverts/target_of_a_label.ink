VAR to = -> k.here
-> to
=== k
- (here) here
-> END

-> k.s.there
=== k
= s
not this
- (there) this
-> END

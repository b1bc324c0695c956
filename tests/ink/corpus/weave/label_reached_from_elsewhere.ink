-> k.there
=== k
not this
- (there) this
-> END

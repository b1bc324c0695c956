-> a
== a
- (b) x
-> END
== b
-> END

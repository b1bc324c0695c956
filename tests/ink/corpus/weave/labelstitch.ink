-> a
== a
- (s) x
-> s
= s
-> END

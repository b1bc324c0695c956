VAR n = 0
-> k
=== k
~ n++
+ a {n}
* b
* -> END
- {n < 4: -> k}
-> END

* a
  <- t
  after
- end
-> END
=== t
* in thread -> END

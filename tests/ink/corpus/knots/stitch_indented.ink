-> k
=== k
  = a
  in a
  -> END

* [Hidden]
  After.
-

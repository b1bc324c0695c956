* Shown[]
  After.
-

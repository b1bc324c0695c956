-> k
=== k
{ stopping:
- * a -> k
- * b -> k
- -> END
}

{stopping:
- * a
  * * b -> END
- c
}

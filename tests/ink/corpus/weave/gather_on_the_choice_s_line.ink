- * a
  * b
- end

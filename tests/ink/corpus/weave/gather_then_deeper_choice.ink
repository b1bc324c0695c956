- * * a
  * * b
- end

* + a
+ * b
** c
* *d
- -> END

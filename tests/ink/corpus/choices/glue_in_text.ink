* a <>
  b
- c

* a
  * * {nobody} b
- c

* a
  * * b -> END
  * * c
  - - d
* e
- f

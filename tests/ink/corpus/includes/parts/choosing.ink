* a
  aa
* b

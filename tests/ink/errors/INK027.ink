VAR x = 1
* a choice {x:
    * inside
  }

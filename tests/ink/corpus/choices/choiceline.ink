VAR x = 1
* {x}

 text
* {x} {x}
  {x}
  [text]
* (l)

  text
- -> END

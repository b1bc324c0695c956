VAR x = 1
* text {x:
  - 1: a
  - else: b
  } more
- -> END

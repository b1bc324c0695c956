* a
  TODO: more
- TODO: end it
-> END

a
* b
  c
- {true:
  d
}
-> END

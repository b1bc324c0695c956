* (here)
  text
- {here}

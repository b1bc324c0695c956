VAR x = 1
{ x:
  * a choice
    that goes nowhere
}
- after

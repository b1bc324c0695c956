VAR v0 = 1
{v0:
  - 
  - (l3) * * a
  x
}
-> END

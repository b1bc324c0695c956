VAR x = 1
{ x:
- 1:
  fine
- 2:
  {nobody}
}

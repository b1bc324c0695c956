VAR x = 9
{ x:
- 0: none
- 1: one
}
end

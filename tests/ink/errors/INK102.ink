VAR x = 1
return of the light
{ x:
  yes
  else: no
}

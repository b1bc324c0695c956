VAR x = 1
{ x:
 * a
   b -> END
 * c
 -> END
}

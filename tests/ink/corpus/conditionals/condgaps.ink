VAR x = 1
{ x :

  - 1 :

   a

  - else:

   b

}
{
  - x == 1 : a
  - else : b
}

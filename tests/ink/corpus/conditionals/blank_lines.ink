VAR x = 1
{ x:

  a


- else:

  b

}

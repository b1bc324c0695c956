VAR x = 1
{ x:
 a
- else: b
 c
}
{ x:
 else: b
}
{x:
- else:
}

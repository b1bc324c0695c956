VAR x = 1
{
- x
  no condition
- else: yes
}
{
- else: first
- x: second
}
{ x:
- 1: one
- no value
- 3: three
}
{ x:
  alone
- 2: two
}
{
- 1 > 2: a
- else: b
- else: c
}

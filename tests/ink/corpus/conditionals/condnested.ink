VAR x = 1
{ x:
{ x:
a
- else:
b
}
- else:
{ x: c }
}

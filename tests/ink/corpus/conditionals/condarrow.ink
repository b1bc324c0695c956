VAR x = 1
{ x:
-> k
}
{ x:
  - 1: -> k
  - else: -> k
}
{
- x: -> k
}
== k
-> END

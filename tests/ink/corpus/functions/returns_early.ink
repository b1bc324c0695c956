{f(1)} {f(0)}
=== function f(n)
{ n:
  ~ return "yes"
}
~ return "no"

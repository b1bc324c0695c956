{f(5)}
=== function f(n)
{ n <= 1:
  ~ return 1
}
~ return n * f(n - 1)

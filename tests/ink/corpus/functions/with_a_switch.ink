{f(2)}
=== function f(n)
{ n:
- 1: ~ return "one"
- 2: ~ return "two"
}
~ return "many"

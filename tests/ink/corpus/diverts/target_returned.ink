-> pick
=== pick
~ temp to = choose(1)
-> to
=== function choose(n)
{ n == 1:
  ~ return -> a
}
~ return -> b
=== a
a
-> END
=== b
b
-> END

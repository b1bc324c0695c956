{ f(2):
- 4: four
- else: other
}
=== function f(n)
~ return n * 2

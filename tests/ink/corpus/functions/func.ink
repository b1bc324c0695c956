~ f()
{f()} x {f():yes|no}
~ temp x = f() + 1
~ g(f())
{g(1):
- 1: a
}
== function f
text in f
~ return 5
== function g(a)
{a > 1:
  ~ return 1
- else:
  ~ return
}
~ return g(a - 1) + f()

-> k.c
== k
- (a)
{ true:
  - (z) inside
}
-> a
= st
* (c) q
-> k.a

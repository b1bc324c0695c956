-> k
== k
= one
x
-> two(1)
= two(a)
y {a}
-> k.two(2)
-> k.three
= three
- (lab)
-> lab
== k2
text
-> k.lab
= s1
-> s2
= s2
{k2.s1} {s1} {k.three.lab} {k.lab}
-> DONE

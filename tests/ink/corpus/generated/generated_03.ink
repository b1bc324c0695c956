LIST colours = red, (green), blue = 7
LIST other = (o1), o2
VAR v0 = 1
VAR v1 = 2.5
VAR v2 = true
VAR v3 = "text"
VAR colour = (red)
VAR vd = -> k1
CONST C0 = 7
CONST C1 = "const"
EXTERNAL e1(x)
# title: generated
~ v1 = ((true == "text") == (red))
~ v2--
  - 
  w(aside)<>
  ~ v0--
  - 
  a train (aside) … a train -> k0
  ~ SEED_RANDOM(4)
  + 3 things [\# escaped]one -> END
  if
  - (l1) gathered
-> k0
=== k0 ===
~ v1--
  - gathered
  {v0:
  - 0:
        ~ v2 -= C0
        not now yes: nowhat?'quoted'
  - 1:
        a\|b temp # tag two
  }
  what? \{brace\} <- k3(2)
-> k1
== k1
~ SEED_RANDOM(4)
{&a, b|} -> t0 -> t1 ->
not now{colours(2) }
  + one [a train]3 things -> k0
    ++ (l2) x [not now \{brace\}]
    ++ {(!f1(2) == 23)}[a\|b # tag #t: {v0}] -> k0
-> k2
=== k2
~ temp t0x = 1
{3.72 + READ_COUNT(-> k1) and k0 ==  colour hasnt colour *  v3 and 91: He waits é à ü|two words # tag in braces} the lamp is lit
~ fr(v0)
  * 'quoted'
  * (l3) -> k1
  rain {false:\# escaped what?|3 things} He waits x = 5
  
  - 
  <>
  w(aside) temp # tag # tag
  - 
  ~ v0 -= k0
  ~ colour = LIST_ALL(colour)
  + rain
  { (3.83 + TURNS_SINCE(-> k0))}- dash <b>
-> s0
= s0
he said, "no" so - and so"Hello,"{colour ^ red:a\|b so - and so|a, b{() || POW("a{v0}b" or red, -27 > "{v1: x|y}"):yes: no|x}}
~ v3--
-> s1(2)
= s1(a)
w(aside) #t: {v0} # tag two
{(- v1 == ""):the lamp is lit} -> t0 -> t1 ->
1984 so - and so # a{v1: b|c}d # tag two
  + (l4) one {~one|one}[50% - dash]and so on -> vd
  + end # tag # tag
  he said, "no" <b> …
  + and so on [temp he said, "no"] inner -> k1
  - gathered
-> k3(a)
=== k3(n) ===
~ f1(((0.83 + 37) == v2))
  - gathered
-> END
=== k4(-> to, n)
~ colour = LIST_ALL(colour)
else a < b #t: {v0} #t: {v0}
-> to
=== t0
in tunnel
->->
=== t1
->-> k1
=== t2(x)
{x: ->->}
->->
=== function f1(a)
    ~ SEED_RANDOM(4)
    plain line
~ return a + 1
=== function f2(a, b) ===
    ~ SEED_RANDOM(4)
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x
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
if not now \# escaped
  - 
  * {not (POW("{v1: x|y}", v0) + 1)}[the lamp is lit #t: {v0} #t: {v0}]
  ~ f1(-v0)
  * (l1) [a train # tag]
  - 
  - gathered
-> k0
=== k0 ===
~ temp t0x = 2.5
w(aside) elsewhat? end #t: {v0}
  - gathered
  * -> END
-> k1
== k1
yes: no
"Hello,"
~ SEED_RANDOM(4)
<b> <>
  - gathered
  {true <= 80 <  colours.red >= k1 < colours(2):rain} é à ü a < b <> # tag # a{v1: b|c}d
  + x ['quoted'] inner
  - 
-> k2
=== k2
~ temp t0x = 1
{(red) ||  "{v1: x|y}" *  colours.red and  colour has red}{stopping:one{-27 or - (TURNS_SINCE(-> k0) + 1) }|a, b{(f1(colour hasnt colour) == t0x) }}50% "Hello,"
w(aside) the lamp is lit {f1(colours(2)) }
what?{ (colours() == 90)}a < b
  + (l2) x = 5 1984
  * {10 !=  CHOICE_COUNT() or  t0x}{true} <b> "Hello," -> k3(1)
  ~ temp t1x = v0
  - 
  ~ colour += red
  1984 'quoted'
-> s0
= s0
{C1:é à ü temp}<>so - and so He waits
"Hello," {(LIST_RANGE(colour, 1, 2) == 35): x = 5|two words{f1(colour hasnt red)}} 'quoted'
  * so - and so # a{v1: b|c}d # tag
    ++ (l3) rain é à ü -> k3(1)
-> s1(2)
= s1(a)
a train {-21 mod (red, colours.green) <= e1(3.9):é à ü|two words} so - and so
~ v2++
-> k3(a)
=== k3(n) ===
~ temp t0x = 1
~ temp t1x = 2.5
  + [a.b # tag two]
  - (l4) 
  - 
  else so - and so{v1 % FLOOR(v1 /  69):w(aside)|} #t: {v0} # tag two
  - 
  ~ temp t2x = 1
  {once:
  - two words
        plain line
  - two words
        ~ colour -= (red, blue)
        ~ SEED_RANDOM(4)
  - two words
  }
  + é à ü
  what?{ colour ? (red, blue) }
  é à ü - dash \# escaped
-> END
=== k4(-> to, n)
~ v1 -= false
{v1:
- 0:
    ~ colour += red
    ~ f1(colour !? colour)
}
what? é à ü a.b
~ temp t0x = v0
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
    ~ v0 = v0
~ return a + 1
=== function f2(a, b) ===
    ~ SEED_RANDOM(4)
    {&and so on|one{!v2:x = 5 "Hello,"}|and so on} # a{v1: b|c}d
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x
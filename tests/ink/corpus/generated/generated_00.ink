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
{stopping:
- 3 things
- x
}
'quoted' \# escaped # tag two #t: {v0}
{v0: what?|3 things} # a{v1: b|c}d # tag
{(v3 + (red, colours.green)): end} …
  + rain not now
  - gathered
  {-12}
  - 
  ~ SEED_RANDOM(4)
-> k0
=== k0 ===
{RANDOM(1, 6) - e1(- v0): He waits|and so on # tag in braces}a train50%
  + {colour hasnt (red, blue)} {-v3 /  not f1(2)} two words [\{brace\} 50%]
-> k1
== k1
<b>He waits
~ temp t0x = 1
  * ['quoted' 50% # a{v1: b|c}d # a{v1: b|c}d]
  - (l1) 
  * {e1(C0)} <b> <b>{colours(2) }
  * {-19} {green} one [w(aside)]one
-> k2
=== k2
w- dash {6.38: if} # tag
~ temp t0x = v0
~ v1--
  * ["Hello," 50%]
  /* block */
  {v1:
  - 0:
        {v2:rain else|and so on} rain "Hello,"
  }
-> s0
= s0
~ temp t0x = 1
{cycle:
- and so on
    {!|x # tag in braces|}<>x = 5 <- k3(2)
}
the lamp is lit
~ fr(v0)
  + {-44} ->
  ~ temp t1x = v0
-> s1(2)
= s1(a)
x = 5 yes: no "Hello," 'quoted' é à ü
yes: no temp é à ü # tag
  * (l2) [w- dash rain #t: {v0} #t: {v0}]
  ~ colour += red
  <> rain
-> k3(a)
=== k3(n) ===
{stopping:x{colours(2): He waits a < b}|x{f2(RANDOM(1, 6), POW((red, colours.green), colour ^ colour))}}
~ v0 += (- v2 == 49) >=  colour ? (red, blue) -  k1
  - gathered
  * {-43} a, b [a < b]
  ~ fr(v0)
  * temp # a{v1: b|c}d # tag two
  { (red, colours.green)} # a{v1: b|c}d # tag two
  + one [the lamp is lit a\|b]and so on
  ~ f1(-40)
  {LIST_RANDOM(colour): …|a, b} (aside) <>
-> END
=== k4(-> to, n)
"Hello," he said, "no"
  - (l3) gathered
  * (l4) one [yes: no]two words -> END
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
    a train{INT(- v1) }
~ return a + 1
=== function f2(a, b) ===
    a.b <b>- dash{!|one|}
    
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x
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
rain a < b end {v1:a.b \# escaped|} #t: {v0} # tag
~ temp t0x = v0
  - 
  {colour ^ colour } {7.36}
  - 
  {!v0: not now|3 things{t0x:w- dash so - and so}}
  - 
  a\|b x = 5 not now yes: no <> # tag two # tag
  * 50% (aside) -> k0
  1984 a < b"Hello,"
  - (l1) gathered
  ~ SEED_RANDOM(4)
  <b> rain … end …
-> k0
=== k0 ===
~ v3 -= C0
… yes: no a train x = 5
…
  - 
  {
  - colour !? colour:
        he said, "no" a\|b1984{!(86 + 1) - 2.28:<b> (aside)}
  }
  * (l2) not now \# escaped
  a.b - dash - dash {MAX(colour has colour, 3.22 mod  f1(true))}
  - 
  {shuffle:
  - 3 things
  - x
        { (true &&  k2.s0 > v1 % RANDOM(1, 6) == true):
                50% …
      }
        … rain
  - 3 things
        \# escaped end'quoted' #t: {v0}
  }
-> k1
== k1
\{brace\} a train a\|b rain
  + (l3) <b> -> END
  - gathered
  * (l4) two words [\# escaped end] inner
  <> 50%
  ~ fr(v0)
  - (l5) gathered
  {once:
  - a, b
        // comment
        {v3:
      - 0:
                50%{ C1}a\|b
                ~ fr(v0)
      }
  - and so on
  }
  a < b …
-> k2
=== k2
TODO: later
else end
  + [a < b # tag] -> DONE
-> s0
= s0
{ colour ^ (red, blue)}
  - 
-> s1(2)
= s1(a)
~ temp t0x = 1
<>
  * not now else # a{v1: b|c}d -> k2
  ~ colour += red
  {green mod v2 < -27 /  C1: what? \{brace\}}end
  + [w- dash]
  + \{brace\} not now -> k2.s0
  ~ v1 -= C1
  - 
  { (v3 + 93)} #t: {v0} # a{v1: b|c}d
  ~ SEED_RANDOM(4)
-> k3(a)
=== k3(n) ===
\# escaped <- k1
{~two words|two words|a, b} <- k3(2)
x = 5 He waits{(colour hasnt red or  6.81 == true) }{READ_COUNT(-> k1): else|}
<> {- v3: \{brace\} - dash}
  + (l6) ['quoted']
  ~ colour += red
    + + (l7) [what? # tag two]
-> END
=== k4(-> to, n)
~ temp t0x = 2.5
~ temp t1x = 2.5
~ f1(- v1)
  + "Hello," else
  - (l8) gathered
  - 
  ~ v0 = MIN(true, -4 - -17 - colours(2))
  a < b a < b
  - gathered
  what?
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
    \# escaped yes: notemp
~ return a + 1
=== function f2(a, b) ===
    "Hello,"<>
    {!one|x|x}
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x

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
rain yes: no
{shuffle once:and so on|one # tag in braces}
  * w- dash{e1(true): 'quoted'} -> k1
  - (l1) gathered
  a\|b else{ true }
  * (l2) {READ_COUNT(-> k1) -  LIST_RANGE(colour, 1, 2) mod  -38} {e1((CHOICE_COUNT() + v1) >  FLOOR(C1))}[yes: no 50% # tag two] -> l1
  {v3:
  - 0:
        { -9:
                { (colour !? (red, blue) == green)}{~!two words{colours(2) * v1 }|-> l1} # tag two
                rain
      - else: 
                a train else
                else 50%<>
      }
        {
      - v1:
                TODO: later
      - (red): one
                {&and so on{~!one{-v0}|and so on}|one}not now -> t0 ->
                ~ SEED_RANDOM(4)
      - else: 
                TODO: later
                if …<> # tag two
      }
  - else: 
        plain line
  }
  ~ v2--
  * the lamp is lit
  * two words { "two words" }[\# escaped] inner
  {cycle:|and so on{blue}|-> k4(-> k1, 2)}
-> k0
=== k0 ===
{v0:
- 0:
    ~ v2 -= C1
}
~ colour += red
what?not now end -> k1
  + {not v0}one [a train a < b] inner
  a train …
-> k1
== k1
~ v0--
else 50% … # tag two
~ temp t0x = 1
~ v2--
-> k2
=== k2
~ SEED_RANDOM(4)
if "Hello," end the lamp is lit else
{colour !? (red, blue) }
  + yes: no he said, "no"
  - (l3) 
  ~ colour -= (red, blue)
  * \# escaped \{brace\} -> k2.s0
  {~a, b|x}
-> s0
= s0
else{false }<> <- k3(2)
{two words{colour has colour:rain}|3 things|-> k3(1)}
  * and so on [He waits]x -> k2
  x = 5 elserain rain
  rain so - and so \# escaped <>
-> s1(2)
= s1(a)
{6.22: else so - and so|}
elsenot now end{(!v1 + v0): … (aside)|x}
{v1:
- 0:
    ~ fr(v0)
}
-> k3(a)
=== k3(n) ===
else
  + 'quoted' -> vd
  He waits \{brace\}a.b
  \# escapedHe waits
  * {63}he said, "no" # a{v1: b|c}d # tag two
  
  {once:
  - x
  }
-> END
=== k4(-> to, n)
rainend<>
{v1:
- 0:
    ~ SEED_RANDOM(4)
    plain line
- 1:
    { (- v2 == -11)}{cycle:x|two words|3 things}
}
'quoted' <> -> t0 -> k1
  - 
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
    { false } x = 5 <b>
    ~ SEED_RANDOM(4)
~ return a + 1
=== function f2(a, b) ===
    <b>
    ~ v1++
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x
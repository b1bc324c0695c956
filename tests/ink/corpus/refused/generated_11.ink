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

he said, "no" - dash { TURNS()} {POW(f2(colour hasnt colour, colours(2)), 29)} # a{v1: b|c}d
{"": rain end|one} <> the lamp is lit so - and so
~ v0++
-> k0
=== k0 ===
rain not now if
  - (l1) gathered
  temp a train
  … {(colours.red + 66):50% the lamp is lit} if
  + {k0}{colour has red} a, b [a\|b] inner
  + {v2}{f2(FLOOR(MAX(-35, C1)), FLOOR(-17) + ())} w(aside){cycle:two words|two words|and so on}
-> k1
== k1
~ temp t0x = v0
<b> the lamp is lit a < b
  - (l2) gathered
  w(aside) 'quoted' <b> not now
  ~ temp t1x = 1
  - (l3) gathered
  He waits (aside) { INT(-15) }
  ~ temp t2x = 1
  - (l4) gathered
  a < b \{brace\}
  - 
  - gathered
  * 'quoted' so - and so
-> k2
=== k2
x = 5 <b>
"Hello," temp what? - dash -> k4(-> k1, 2)
{shuffle once:
- two words
- x
- x
    ~ colour -= (red, blue)
}
~ f1(colour ^ red)
  + \# escaped temp
    + + he said, "no"
      *** 1984
      ~ v2 = colour has (red, blue)
-> s0
= s0
~ temp t0x = v0
end 'quoted'what? He waits
  - gathered
  50% yes: no{LIST_MAX(colour) != (0.84 == k0): a < b 'quoted'}
  + one [… the lamp is lit]and so on
  {shuffle:
  - two words
  }
  * (l5) [w(aside)]
  ~ temp t1x = 2.5
    * * (l6) two words [w- dash <b>] inner -> k3(1)
    + + and so on [w(aside)]
-> s1(2)
= s1(a)
{ !v0:
    
}
"Hello," a\|b
~ SEED_RANDOM(4)
  + (l7) ->
  {colour ^ red <  -40:so - and so|}\# escaped enda\|b …
  + [temp yes: no # tag] -> DONE
  ~ temp t0x = 2.5
  ~ v1 -= -27
-> k3(a)
=== k3(n) ===
temp \{brace\} a.b 50%
é à ü
~ colour = ()
  - gathered
  ~ colour -= (red, blue)
  - 
  …50% the lamp is lit{colours(): …|two words{k1: \{brace\}|go -> k4(-> k1, 2)}}
  ~ v0--
  + {C1 > v1 or colour ^ colour % 51} {TURNS() < 37} -> k1
  \{brace\} 1984{colours(): \{brace\} a < b}
-> END
=== k4(-> to, n)
temp what?
  + (l8) two words [not now so - and so]one -> k3(1)
    * * -> END
    {LIST_RANGE(colour, 1, 2):not now|two words} { colour has (red, blue)} he said, "no" a train
    -- (l9) 
    w- dash a < b<b>
    ~ v2 -= 23
  - (l10) 
  ~ colour += red
  a < b
  * two words [x = 5]
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
    yes: noso - and so
~ return a + 1
=== function f2(a, b) ===
    50% <> #t: {v0} # tag two
    {~!two words|one|3 things{C0 + MAX(green, -20) / (-28 == (red, colours.green)) && ("text" + red): what?|x{v0:a, b|x}}} 1984 # tag two
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x

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
~ v2++
… if…é à ü so - and so
~ colour += red
\{brace\}(aside) -> t0 -> k1
  + (l1) if
  ~ temp t0x = 2.5
  * [é à ü 50% # tag] -> DONE
  ~ v0 = ((-7 == 58) + 0.87)
  <b> { colour ^ red} {colour hasnt red } <- k3(2)
  + {(- v2 + TURNS())} [rain the lamp is lit # a{v1: b|c}d] -> k4(-> k1, 2)
  + ->
  + he said, "no" a\|b
  50% "Hello," {f1(-31) mod f2(-v3, colour !? (red, blue)):the lamp is lit|and so on{k1 == -41 == v3 mod  "":end 'quoted'}} <- k1
  ~ temp t1x = 2.5
-> k0
=== k0 ===
~ SEED_RANDOM(4)
{and so on{true}|two words{ -49 }|} he said, "no" a < b (aside) # a{v1: b|c}d
  + x [<b> \# escaped]
  { (true + v0)}
  else{(red, colours.green):50% a < b|one} <- k1
  * (l2) if
    * * (l3) [yes: no] -> l2
    ~ v1 -= -2
    ++ (l4) one {colour hasnt red or v3 < 35: not now temp}[else rain]x
    + + -> k1
    {and so on # tag in braces||} -> t0 -> k1
    {colour !? colour: a train}
-> k1
== k1
~ SEED_RANDOM(4)
~ f1((red))
the lamp is lit
  + {green}{v2}two words [é à ü <b>]two words -> DONE
  {stopping:
  - one
  - two words
  }
  * {colour ^ colour}{v3}\# escaped é à ü # a{v1: b|c}d # tag -> k2
    -- (l5) 
    ++ two words [50% a\|b] -> vd
    + + (l6) 'quoted' -> l6
    else
    { v1}50% # tag # tag two
-> k2
=== k2
é à ü 1984
~ temp t0x = v0
~ f1(C1)
~ colour = LIST_ALL(colour)
-> s0
= s0
/* block */
w(aside) 50% yes: no
  - (l7) 
  {v2:
  - 0:
        ~ SEED_RANDOM(4)
  }
  + {colour ? red - 3.66 != C0 >= 90 <= 8.5}<b> the lamp is lit -> l7
  - gathered
  - 
-> s1(2)
= s1(a)
TODO: later
  * {true} {colour !? red} the lamp is lit a\|b
  - gathered
  { !v1 < (red, colours.green) < "two words" && -15 }x = 5 rain{READ_COUNT(-> k1) * LIST_RANGE(colour, 1, 2):else|3 things}
  * 1984 end # a{v1: b|c}d
    ** two words [50% 1984]and so on -> DONE
    ~ fr(v0)
      + + + 3 things [é à ü a.b] inner
-> k3(a)
=== k3(n) ===
<>
  + w(aside) else
  a train
  é à ü what? -> t0 -> k1
-> END
=== k4(-> to, n)
~ SEED_RANDOM(4)
  - 
  <> {and so on|3 things|one} a\|b He waits
  + 3 things ["Hello," 1984] inner
  {colour has (red, blue) mod RANDOM(1, 6): the lamp is lit} 50% end 'quoted' \{brace\}
  - 
  ~ temp t0x = v0
  * a < b
  ~ fr(v0)
  - (l8) gathered
  ~ v3 -= 2
  \{brace\} so - and so \{brace\} <>
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
    ~ v3--
    plain line
~ return a + 1
=== function f2(a, b) ===
    {
    - colour ^ red:
            ~ v0 += (76 == colours.red)
            the lamp is lit - dash - dash #t: {v0}
    - colour !? (red, blue): two words
            {v2:
        - 0:
                    temp else … {colour !? red }
        - 1:
                    ~ v2 += false
                    not now
        }
            He waits {C1: 1984 else}
    }
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x

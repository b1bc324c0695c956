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
a\|b (aside){FLOOR(v2):<b>|}<> -> t0 ->
  - gathered
  {!v1}
  … end "Hello,"
-> k0
=== k0 ===
not now # tag two
{ (!f1(2) * k1 + 94)}<>
<> "Hello," rain
  - gathered
  w- dash x = 5{C1:\# escaped|}(aside) é à ü #t: {v0} # a{v1: b|c}d
  ~ temp t0x = 1
  - 
  ~ colour += red
  {C1: "Hello,"} { (k2.s0 + k0) } -> t0 -> t1 ->
  * one {LIST_MIN(colour) }['quoted']one
  - 
  if rain "Hello," rain a.b
  - 
-> k1
== k1
~ colour += red
yes: no end<> #t: {v0} # a{v1: b|c}d
<b>
  * -> k1
  {$one|} <- k1
  + {colour hasnt colour} {(colour has red == 0.98) or colour hasnt red *  -15} two words [\# escaped]3 things
  w- dash \{brace\} {MIN(!v2, colour ^ colour): … (aside)}
  * [x = 5 # tag] -> k4(-> k1, 2)
    * * a train
    what? rain
    ~ v0 = INT(v1)
    -- gathered
    ~ fr(v0)
    ~ v0 = v3
    ** (l1) {colour ^ colour > not f1(2) and v2}a train 'quoted' -> k2.s0
    ~ fr(v0)
-> k2
=== k2
= s0
{3 things|}{54: he said, "no" …|-> END}
rain
~ temp t0x = v0
~ fr(v0)
  + {green}{colour ? colour} yes: no
  - (l2) gathered
  ~ SEED_RANDOM(4)
  * 50%{not v3 mod f1(52 || C1): x = 5 …}
    ++ (l3) {LIST_RANDOM(colour) && -5} {(red)} so - and so{- (LIST_MIN(colour) + 1):end|3 things} -> l3
-> s1(2)
= s1(a)
yes: no {~!|and so on}
TODO: later
what? (aside) # tag # a{v1: b|c}d
  * {7.40}one [a < b] inner -> k3(1)
  { colour !? colour:
        plain line
  - else: 
        {once: 3 things{-9:\# escaped|one{LIST_COUNT(colour)}}|3 things{two words|3 things{TURNS_SINCE(-> k0):3 things}|3 things}}he said, "no"50% if
        ~ fr(v0)
  }
  not now a.b what? é à ü
  * 3 things [<b> rain] inner
    + + (l4) {C0} {-20 *  not v2 - -12}1984 - dash # a{v1: b|c}d # tag
    + + {INT((LIST_MAX(colour) == 2.92))}a\|b he said, "no"
    50% temp
      * * * (l5) two words [not now \# escaped] inner
      <>the lamp is lit (aside)
      + + + (l6) two words [if] -> vd
      ~ v3--
-> k3(a)
=== k3(n) ===
{&and so on{true: a.b|two words{colours()}}||3 things{"text":<b>|3 things{-v2 || v1}}}rainif <b>
  - (l7) gathered
  * a, b [rain the lamp is lit]and so on -> k2.s0
  { f2(((red) + (red)), not v3) * colour ^ colour != 79 +  k0:
        ~ SEED_RANDOM(4)
        ~ v3 += !(colour !? red + 1) mod colour ^ colour
  }
  * two words [else "Hello,"] inner
  He waits rain 1984
  + (l8) [what? (aside) # tag two] -> l7
  a\|b he said, "no" <- k1
  {
  - (- v1 == (red, colours.green)): two words
        plain line
        é à ü\{brace\} what?x = 5 <- k1
  }
    -- gathered
    w(aside)rain{&|3 things{-(false + 1): \# escaped}}
-> END
=== k4(-> to, n)
he said, "no"
~ temp t0x = 2.5
  + {C0} one [he said, "no" \# escaped]two words
  if
  { (v1 == "two words"):
        ~ v3 += colour ? red
        1984{!one|x{ LIST_RANGE(colour, 1, 2)}|}a.b
  }
  + one [w- dash temp] inner
    + + "Hello," … #t: {v0}
    {
    - 3.27:
            end - dash<>{ (v2 == colours.red) ==  - v2}
            ~ fr(v0)
    - not v3:
            rain -> t0 -> k1
    - else: 
            50% - dash
    }
      *** -> END
      + + + {v1}{- v3} else{ t0x}
      *** (l9) [if not now # tag]
      ~ f1((colour ^ (red, blue) == TURNS_SINCE(-> k0)))
      {v0:
      - 0:
                a < b so - and so1984 a < b
                {$two words # tag in braces|and so on{ TURNS_SINCE(-> k0) }}"Hello," 1984 # a{v1: b|c}d # a{v1: b|c}d
      - else: 
                {stopping:3 things{ true - -f1(2) < v3 mod  MAX((red), (red)) }|-> vd|x{TURNS():a train}} {- v1: 50% <b>}
      }
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
    the lamp is lit
    { not f1(2) mod colour hasnt colour:
            ~ v3 += 27
    - else: 
            {(red): a.b|one{$one{cycle:x|two words|a, b}|and so on|a, b}}<>not now #t: {v0} # tag
            { f2(-v3, MIN("a{v0}b", red)):
                    {v2 } a\|b else
        - else: 
                    … - dash{cycle:x{shuffle once:one|a, b{ MAX(3.13, LIST_RANGE(colour, 1, 2))}}|3 things|and so on}the lamp is lit
                    \{brace\} the lamp is lit1984
        }
    }
~ return a + 1
=== function f2(a, b) ===
    { LIST_RANGE(colour, 1, 2) }
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x
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
~ SEED_RANDOM(4)
\# escaped yes: no é à ü a.b
  * {colours() >=  C1}[é à ü{2.21:He waits \{brace\}}]
  {!-> END||3 things{(INT(v0) + v3): <b>}}50% so - and so -> t2(3) ->
    + + (l1) {(colour hasnt red == v3)} what? not now # a{v1: b|c}d # tag two
    ++ {not v1} {2.88}the lamp is lit{(8.89 < k1 + C0): é à ü yes: no|} # a{v1: b|c}d
    -- gathered
    ~ temp t0x = 2.5
    ++ {C1} {(-4 == colours.red)}[<b> he said, "no" # tag two # tag two]
-> k0
=== k0 ===
<> <> a train
{e1(colours()): else end} x = 5 so - and so <>
~ v3 += (-(-22 + 1) == -48) > !v2
~ colour -= (red, blue)
  + {POW(colours(), POW(MAX(v2, 91), -49))} -> END
  { C0:
        not now temp\{brace\} He waits -> t0 -> t1 ->
        50% (aside) <b> a < b
  }
  temp temp <b> -> k4(-> k1, 2)
  + 50% # a{v1: b|c}d #t: {v0}
  + and so on {("text" + v1):"Hello,"}[the lamp is lit]
    + + (l2) and so on [a train what?]
    + + 3 things [<b> x = 5]and so on
    a.b{colours():x = 5 yes: no|one # tag in braces}
    {k1: \{brace\} He waits|} {shuffle once:-> k2.s0|x # tag in braces|a, b # tag in braces} {colour ? colour:w- dash a train}
    - - (l3) gathered
-> k1
== k1
// comment
  + (l4) [w- dash else #t: {v0} # a{v1: b|c}d]
  - gathered
  ~ temp t0x = v0
  {TURNS_SINCE(-> k0)}<>else end
  * (l5) a < b 'quoted'{colours(2) } -> k2
    ** x { colour !? (red, blue) && 5.18 }[x = 5 not now] inner
    He waits{ LIST_RANGE(colour, 1, 2) < e1((v1 + ()))}
    * * and so on ["Hello," 'quoted'] inner -> l4
    ~ v0--
    {
    - POW(v2, v2) || READ_COUNT(-> k1) - (true == v3):
            ~ v1--
            ~ v0 = colour has red
    - else: 
            {v0:
        - 0:
                    {go -> k4(-> k1, 2)|x # tag in braces} he said, "no" rain {cycle:3 things|}
                    <>{colour hasnt colour:\# escaped}
        - 1:
                    ~ f1(TURNS())
        - else: 
                    {colour ? (red, blue): w- dash (aside)|and so on{58: end the lamp is lit}} {t0x: the lamp is lit not now|one} \{brace\} …
                    {colour !? red:yes: no so - and so}
        }
            … \{brace\}- dash He waits
    }
-> k2
=== k2
= s0
~ SEED_RANDOM(4)
  * {C1} {not v3}rain if
-> s1(2)
= s1(a)
~ v2 -= false
what? "Hello,"
~ v1++
  - 
  ~ colour = (green)
  {v0:else|} -> t0 ->
  * temp 50%
  {
  - v2: two words
        plain line
        w- dash \{brace\}
  - else: 
        ~ colour -= (red, blue)
  }
  <> what? he said, "no"
  * rain (aside) -> END
  + -> END
-> k3(a)
=== k3(n) ===
{TURNS() }
  + é à ü end # a{v1: b|c}d # a{v1: b|c}d
  rain<>a\|b
  {v1:
  - 0:
        plain line
  }
  - (l6) gathered
  - 
  * (l7) rain - dash
  { v1 or LIST_RANDOM(colour) mod k1} # tag two
  - gathered
  {v1:
  - 0:
        ~ fr(v0)
        {not (not f1(2) >= LIST_RANGE(colour, 1, 2) + 1): \{brace\} a\|b}not now{((red) + C0):end a\|b}
  - else: 
        else a\|b <- k3(2)
  }
  ~ v1--
  + (l8) two words […] inner -> END
-> END
=== k4(-> to, n)
{ C1:
    ~ colour -= (red, blue)
}
  - gathered
  * (l9) {FLOOR(3.29)} {"two words"} [50% the lamp is lit{LIST_RANGE(colour, 1, 2): x = 5|x{colour has (red, blue):a, b|and so on}} # tag]
  "Hello,"{C1}He waits not now
  a < b what?
  * {colour ^ red %  LIST_VALUE(colour)}a, b [what?]
  ~ v3 = f1((red, colours.green) or -7 && RANDOM(1, 6))
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
    a train
~ return a + 1
=== function f2(a, b) ===
    ~ SEED_RANDOM(4)
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x
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
{colours(2) and colour hasnt (red, blue) mod k2.s0 >= colours.red: w- dash so - and so} {once: two words{(((4.94 + k1) == true) + k0): end end}|one{k2.s0: w(aside)}|3 things}
  + 1984
-> k0
=== k0 ===
'quoted' "Hello," He waits
{ k0:
    a < b he said, "no" temp {a, b{46: <b>}|go -> DONE}
- else: 
    he said, "no" yes: no # a{v1: b|c}d # tag
}
~ colour -= (red, blue)
  * {(- (colours() + 1) + -46)}a < b
  + ->
-> k1
== k1
// comment
{(C1 + "a{v0}b") } {colour ? colour:"Hello,"|and so on} {!go -> k1|x{(colour ? red and  (true == C1) == RANDOM(1, 6)): <b>}|a, b{false >= v2 != f1(18) && -f1(2): what?|one}} -> k2
  * (l1) -> k1
    -- 
    a train #t: {v0} # tag two
    1984 \{brace\}
    ++ ["Hello," #t: {v0}]
    {shuffle once:a, b||-> k2.s0} he said, "no"
    ~ fr(v0)
-> k2
=== k2
1984 - dash -> t0 -> t1 ->
~ colour = (green)
{
- v1:
    ~ v3--
- colour !? red and  colour ^ colour:
    temp<> -> t2(3) ->
- else: 
    {cycle:and so on|x|x{TURNS_SINCE(-> k0):50% a train|}} <> - dash
    yes: no (aside) {CHOICE_COUNT():he said, "no" 50%|and so on{shuffle once:-> k4(-> k1, 2)|two words|and so on}} so - and so -> t0 -> t1 ->
}
~ v2 -= 4.90
  - gathered
  * [x = 5 if #t: {v0} #t: {v0}] -> k2
  - gathered
-> s0
= s0
\{brace\}
~ v1 -= (red, colours.green)
  * [else{ "{v1: x|y}" } # a{v1: b|c}d]
    - - 
    + + [<b> he said, "no"]
    ~ temp t0x = 2.5
-> s1(2)
= s1(a)
~ v1 -= v0
~ temp t0x = v0
  + [50%]
  1984 {~!one{f2((k0 + 55) -  4.8, ((-13 + -16) == "a{v0}b")):<b> if|3 things}|one|and so on{ MAX(not v2, "")}}
-> k3(a)
=== k3(n) ===
~ SEED_RANDOM(4)
~ fr(v0)
a train if{colours(): so - and so|}
  * {LIST_ALL(colour)} a, b [not now so - and so] -> k2
-> END
=== k4(-> to, n)
{
- f2(C1, (true == (red, colours.green))): two words
    {v1:
    - 0:
            ~ fr(v0)
    - else: 
            the lamp is lit"Hello,"
            a train \{brace\} <b> {READ_COUNT(-> k1):a train <b>} -> k0
    }
}
He waits 1984 - dash
{v3:
- 0:
    {
    - colours(2):
            
    - colour ? (red, blue):
            {LIST_RANGE(colour, 1, 2) - colours(2) or  LIST_MIN(colour):a.b} { LIST_RANGE(colour, 1, 2) } end … -> t2(3) ->
    }
    ~ v2 -= 8.81
- 1:
    ~ SEED_RANDOM(4)
    ~ colour += red
- else: 
    TODO: later
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
    ~ colour += red
    {
    - colours() <= colour hasnt colour:
            {blue: \# escaped 50%|two words{1.76 || C1: He waits a.b}} x = 5 he said, "no"
            plain line
    - else: 
            so - and so \{brace\} "Hello," {$two words{ colour ^ red and  MAX(FLOOR(77), v3 mod k0)}|a, b|and so on}
    }
~ return a + 1
=== function f2(a, b) ===
    ~ v2 += - v2 || v3 != v3 - -v2
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x

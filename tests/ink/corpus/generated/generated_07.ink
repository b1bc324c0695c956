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
~ temp t0x = 2.5
~ v0 -= blue
~ v3 += colour hasnt (red, blue)
  * (l1) [He waits{(red == -10)} #t: {v0} # tag]
  ~ temp t1x = 2.5
  {v1:
  - 0:
        {
      - colour ? red: x
                <> what? rain (aside)
                plain line
      }
  - else: 
        { colours():
                plain line
      }
        é à ü yes: no {(red, colours.green)} <b>
  }
  + {(red, colours.green)}{LIST_MIN(colour)}[w- dash temp{ v3 and  LIST_RANGE(colour, 1, 2) } # tag two # a{v1: b|c}d] -> k1
  if
  {~and so on|3 things{stopping:go -> k0|3 things}} {x|and so on{FLOOR(v0): 'quoted' a < b}} {$two words|x|a, b}
  * {-46}x { -v0 * -43 }[a train a\|b] inner -> l1
-> k0
=== k0 ===
~ colour -= (red, blue)
~ temp t0x = 2.5
~ temp t1x = 2.5
'quoted' #t: {v0} # tag
  + {-v2}the lamp is lit \{brace\}
  ~ colour = LIST_ALL(colour)
  + (l2) [a\|b # a{v1: b|c}d # tag]
  {(f2(v2, MAX(C1, C1)) == v3)}
  - gathered
  é à ü else{colour !? (red, blue):not now|a, b}rain -> t0 -> t1 ->
  + (l3) [so - and so not now # tag]
  a.b
  a.b{f2(v2, LIST_RANGE(colour, 1, 2)): the lamp is lit temp}
  * a < b a < b
-> k1
== k1
"Hello," 1984 - dash if
  - 
  'quoted'
  <b>he said, "no" # tag two
  - gathered
  ~ v1 += colour ? red
  + (l4) {MIN(colour hasnt (red, blue), not v1) ||  CHOICE_COUNT()} 'quoted'
  {
  - v3:
        He waits 'quoted'a train{POW(colour ^ red, FLOOR(!v1)):He waits yes: no} # tag
  - false: and so on
        ~ colour -= (red, blue)
  - else: 
        {false}
  }
  {colour ^ colour: the lamp is lit a train}
  * (l5) [\# escaped] -> k2.s0
    ++ one [w(aside) a\|b] inner
    {shuffle once:
    - one
    - two words
            <> else 'quoted'
    - one
    }
    {
    - colours():
            a\|b # tag two #t: {v0}
    - else: 
            a train else {green: w- dash temp|a, b}
            50% "Hello," else # tag # a{v1: b|c}d
    }
-> k2
=== k2
~ v2++
  - gathered
  ~ temp t0x = 2.5
  - (l6) gathered
  else 1984 # a{v1: b|c}d # tag
  ~ colour += red
-> s0
= s0
{
- POW(MIN(colours(2), POW((), true)), colour has red):
    ~ fr(v0)
- blue: one
    \{brace\}<>
}
so - and so {~!a, b{LIST_MIN(colour):a train}|a, b}
{v2:
- 0:
    w(aside)
    <>if(aside) # tag two
}
  * ['quoted' # tag two]
  * 3 things {colour ^ red }[a train else] inner
  what?
  <>{~|3 things|-> k3(1)} # a{v1: b|c}d
  - 
  \{brace\}
  {once:
  - one
  - and so on
  - two words
  }
  - 
  ~ temp t0x = v0
  - 
-> s1(2)
= s1(a)
{colour hasnt colour: <b> 50%|go -> k4(-> k1, 2)}{ LIST_RANGE(colour, 1, 2) <= colour !? colour}… # a{v1: b|c}d
{colours():a\|b a train|one # tag in braces}…
-> k3(a)
=== k3(n) ===
{4 ==  colour ^ colour: é à ü} #t: {v0}
"Hello," é à ü

  - gathered
  /* block */
  { 37:
        { 73 == LIST_MAX(colour) < colour hasnt (red, blue):
                plain line
                'quoted' not now # tag two
      }
        plain line
  }
  - gathered
  * [so - and so]
  * a\|b temp
  <>1984 "Hello," <- k1
  ~ fr(v0)
  + {()}{(red, colours.green)}He waits <b>{5.83}
  { (v3 + v2)} -> k2
  ~ SEED_RANDOM(4)
-> END
=== k4(-> to, n)
~ SEED_RANDOM(4)
~ temp t0x = 1
  - gathered
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
    { LIST_ALL(colour)}
~ return a + 1
=== function f2(a, b) ===
    {
    - "two words": x
            {shuffle stopping:
        - two words
        - two words
                    // comment
                    ~ colour = LIST_ALL(colour)
        - two words
                    else <b> {(colours() + "two words"): if}
        }
            1984 else 'quoted' he said, "no" 'quoted' else # tag # a{v1: b|c}d
    - (colours() + v1) and  (C1 == -9) + v1:
            {v1:
        - 0:
                    <><>so - and so
        }
            ~ v0 = 29
    }
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x
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
~ v0 = LIST_MIN(colour)
é à ü he said, "no" he said, "no" not now a\|b -> END
end 'quoted'<b>
  + {(e1(v2 > v2) == green)} "Hello," - dash
  ~ v0 -= v0
  {&3 things{colour ^ colour}|two words}else yes: no- dash
    + + [1984 end{ RANDOM(1, 6) } # tag # tag]
    ~ v0 = colour ^ red
    else
-> k0
=== k0 ===
~ v3 = "{v1: x|y}" *  (red, colours.green)
{shuffle stopping:
- a, b
    {
    - TURNS_SINCE(-> k0) == not v2: and so on
            … yes: no {cycle:|one|one} {&two words|}
    - FLOOR(91 and  C1 != - v1): one
            w- dash
    - else: 
            ~ v1 -= "text"
            rainthe lamp is lita\|b # tag # tag two
    }
    ~ v1++
}
  * [w(aside)] -> k1
    - - gathered
-> k1
== k1
~ colour -= (red, blue)
{~!a, b|one}
{ LIST_RANGE(colour, 1, 2):
    {INT(- v1) }{v3 }
- else: 
    <> <- k3(2)
    plain line
}
~ temp t0x = 1
  - (l1) 
  - 
  * two words [1984]x
  ~ v3 -= true
-> k2
=== k2
{-f1(2)} { (red, colours.green) > v3 &&  red}
w(aside) \{brace\}a.b
{(TURNS_SINCE(-> k0) + C0): w- dash|}{ 4.1}he said, "no"
"Hello," if
-> s0
= s0
a < bx = 5a\|b not now #t: {v0}
{v3:
- 0:
    ~ colour -= (red, blue)
}
  * a, b {(false + k2.s0): é à ü a < b}[end]one
  … …- dash not now'quoted' <b>
-> s1(2)
= s1(a)
~ v0 += colours(2) -  C1
{~|3 things{-25 == 2.52 != colours() and f1("") / e1(RANDOM(1, 6)):he said, "no"}}<>
He waits a\|b
-> k3(a)
=== k3(n) ===
not nowend{colour ? colour >  4.53:a train|3 things}
{3 things{(!v1 == blue) }|and so on}
<>{ colour !? colour}
  + {v1}else
  + -> k1
  ~ colour = ()
  ~ temp t0x = v0
-> END
=== k4(-> to, n)
{red: 'quoted' if|x # tag in braces}
~ f1(FLOOR(colours(2) - (C0 + true)))
<>
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
    a train 'quoted'{- v1:end \# escaped|and so on}a.b rain
    {k0 != colours():<b> \# escaped|3 things{blue:<b> <b>|}} he said, "no" (aside) # a{v1: b|c}d
~ return a + 1
=== function f2(a, b) ===
    TODO: later
~ return b
=== function fr(ref x)
~ x = x + 1
=== function e1(x)
~ return x

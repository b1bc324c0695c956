VAR x = 1
VAR y = 2.5
{x: a}
{x: a|b}
{x > 1: {y: nested|no}| other {x}}
{
- x == 1: one
- y == 2: two
  more two
- else: other
}
{x:
- 1: one
- 2: two
- else: three
}
{x:
- 1: one
- 2: two
}
{x:
 content
 more
}
{x:
 content
- else: elsewise
}
{x:
 - yes
 - no
}
{x:
- else: no
}
{ x == 1:
  {y > 2:
     deep
  }
  tail
}
{not x: a}
{!x && y || x and y or not y: z}
{x mod 2 == 1: odd}
{-x}{- 5}{-(x+1)}{!true}{not 0}{not 2.5}
-> END

LIST l = (a), (b), (c)
{show(l)}
=== function show(x)
{ x:
  ~ temp one = LIST_MIN(x)
  {one}
  ~ x -= one
  ~ return show(x)
}
~ return "."

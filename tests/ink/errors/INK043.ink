LIST a = one, two
LIST b = one, three
VAR x = (one)
{ x ? one }

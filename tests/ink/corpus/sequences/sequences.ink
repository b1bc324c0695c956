{a|b|c}
{&a|b}{!x|y}{~p|q|r}
{stopping:
 - one
 - two
   more
}
{shuffle once:
- A
- B
}
{shuffle stopping:
- A
- B
- C
}
{cycle:
- x {a|b}
- -> k
}
{$a|b}
{once: a|b|}
{|b}
{||}
{&|x}
{shuffle:
- a
-
- b
}
== k
x
-> END

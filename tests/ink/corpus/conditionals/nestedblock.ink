VAR x = 1
{x:
 * choice in block -> k
 * * deeper -> k
 + other
   -> k
}
{x:
 - 1:
   text
   * c -> k
 - else: * d -> k
}
{stopping:
 - * e -> k
 - f
}
-> DONE
== k
{
- x > 1:
  - -> DONE
}
-> END

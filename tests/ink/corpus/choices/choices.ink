VAR x = 1
VAR y = 0
* {x} cond
* {x} {y} two
* {x}
  {not y}
  three lines
* (lbl) {x > 0} labelled [z] w
+ (lbl2)
  {x} newline after label
* "Hello[."]," he said.
* {x == 1} -> k
* ->
- x
* \ {x} text start
* a {x} b {x: c|d} e
* {lbl} {lbl2 > 1} q
== k
* -> END

VAR s = "x"
* {s == "]"} a]b
* {s == "x"} {s} b
- -> END

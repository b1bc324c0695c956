VAR x = 1
* (here) {x} a
* {here} b
- end {here}

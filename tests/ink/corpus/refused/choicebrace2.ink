VAR x = 1
* {x|y} b

CONST c = 1
Text.
CONST c = 2

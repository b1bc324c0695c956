VAR value = 1
CONST constant = "c"
LIST items = (i), j

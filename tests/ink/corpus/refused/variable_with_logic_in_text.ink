VAR x = "a{1}"

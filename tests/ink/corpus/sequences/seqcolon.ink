{a: b|c}
VAR a = 1

VAR a = 1
VAR a = 1

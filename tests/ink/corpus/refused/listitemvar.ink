LIST l = a, b
VAR a = 1

LIST l = a
VAR l = 1

CONST most = 5
~ most = 6
~ most++
CONST most = 7

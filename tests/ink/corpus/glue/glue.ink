a <>
b<>c
<> d
{x: <>}e
VAR x = 0
-> END

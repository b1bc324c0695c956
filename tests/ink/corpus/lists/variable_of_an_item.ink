LIST l = a, b
VAR v = a
{v} {v == a: yes}

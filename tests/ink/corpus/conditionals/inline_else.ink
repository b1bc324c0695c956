VAR x = 0
{x: yes|no}

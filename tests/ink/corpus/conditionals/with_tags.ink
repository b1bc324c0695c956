VAR x = 1
{x: yes # tagged}
after

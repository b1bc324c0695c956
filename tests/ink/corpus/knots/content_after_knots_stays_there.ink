-> k
=== k
k
VAR late = 1
{late}
-> END

{late}
-> k
=== k
VAR late = 3
~ late++
{late}
-> END

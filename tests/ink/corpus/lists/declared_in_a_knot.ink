-> k
=== k
LIST late = (x), y
{late}
-> END

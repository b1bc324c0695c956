{TURNS_SINCE(-> k)}
* a
- -> k
=== k
{TURNS_SINCE(-> k)}
* b
- {TURNS_SINCE(-> k)}
-> END

-> k
=== k
{a {b|c}|d {&e|f}}
{k < 4: -> k}
-> END

-> k
=== k
{k == 1: first|{k == 2: second|later}}
{k < 3: -> k}
-> END

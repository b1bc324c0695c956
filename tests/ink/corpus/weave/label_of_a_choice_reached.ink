-> k.c
=== k
* (c) chosen[ no] yes
- end
-> END

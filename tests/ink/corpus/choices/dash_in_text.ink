* a - b
* c -- d
- end

* a
* b
- middle
* c
* d
- end

** a
* b
- c

* a [b
- c

* a
* * b
* * * c
- out

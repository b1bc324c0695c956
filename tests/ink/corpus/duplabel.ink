* (a) x
* (a) y

== function f
* a

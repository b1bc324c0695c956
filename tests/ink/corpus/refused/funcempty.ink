== function f

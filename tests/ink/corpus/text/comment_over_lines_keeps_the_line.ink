first /* still
the same */ line
second

VAR lamp = 1
The lamp is {lamp: lit.
{ lamp:
- 1: One.
- 2: Two.
=== end
-> END

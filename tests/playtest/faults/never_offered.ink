// expect: dead 7 offered
VAR brave = 1
-> hall
=== hall
* [Be brave.]
  ~ brave = 2
* {brave > 2} [Jump.]
  You fly.
* [Go.]
- -> END

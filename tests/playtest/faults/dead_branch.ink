// expect: dead 7 true
VAR hat = 1
-> hall
=== hall
* [Take it.]
* [Leave it.]
- { hat > 3:
  Tall.
}
-> END

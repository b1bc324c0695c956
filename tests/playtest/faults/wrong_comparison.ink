// expect: dead 9 true
VAR kind = 0
-> hall
=== hall
* [Be kind.]
  ~ kind = kind + 1
* [Be rude.]
  ~ kind = kind - 1
- { kind > 1:
  They like you.
- else:
  They wait.
}
-> END

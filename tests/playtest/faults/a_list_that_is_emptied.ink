// expect: dead 10 true
LIST things = lamp, key
VAR bag = ()
-> hall
=== hall
* [Take the lamp.]
  ~ bag += lamp
* [Drop all.]
  ~ bag = ()
- { bag ? key:
  You have the key.
}
-> END

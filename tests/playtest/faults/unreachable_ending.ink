// expect: dead 12 true
VAR trust = 0
-> hall
=== hall
* [Trust her.]
  ~ trust = 1
* [Do not.]
- So.
* [Again.]
  ~ trust = 1
* [No.]
- { trust == 2: -> roof }
You go home. # ending: home
-> END
=== roof
The roof. # ending: roof
-> END

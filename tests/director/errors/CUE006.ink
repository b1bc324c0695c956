-> office
=== office
Samantha: Are you there?
* [Say nothing.] # after: 10
* [Say something. # any_key]
- She waits.
-> END

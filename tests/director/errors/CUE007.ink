-> office
=== office
Samantha: Are you there?
* [Say nothing. # mood: hush]
* [Say something.]
- She waits.
-> END

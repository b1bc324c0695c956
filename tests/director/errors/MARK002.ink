-> office
=== office
VAR word = "yours"
Samantha: The tenth is *yours. It *was (.)* mine, and 5 * 3 are *a few words*.
* [Say *{word}*.] You say *{word}*{ word == "yours": *twice*|**so**}. # chapter: 1 The *
- It's yours* now.
-> END

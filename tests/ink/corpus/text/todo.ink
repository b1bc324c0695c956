TODO: fix this
text
* choice
TODO later
- TODO: three
== k
TODO: unfinished
== l
TODO
-> END

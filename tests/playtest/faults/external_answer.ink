// expect: external_error 6 1
EXTERNAL echo(kind)
-> hall
=== hall
* [Listen.]
  You hear: {echo("thunder")}
* [Leave.]
- -> END
=== function echo(kind)
Nothing.

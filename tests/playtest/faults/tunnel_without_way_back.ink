// expect: out_of_content 9 1
-> hall
=== hall
* [Sleep.]
  -> dream ->
  -> END
* [Out.] -> END
=== dream
You dream.

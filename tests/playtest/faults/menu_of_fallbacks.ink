// expect: out_of_content 8 2
-> hall
=== hall
* [Knock.]
  Nobody comes.
  -> hall
* [Call.]
  Nobody.
  -> hall

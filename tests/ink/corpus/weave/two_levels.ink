* a
  * * aa
  * * ab
* b
- end

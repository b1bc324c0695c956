* a
* a
- end

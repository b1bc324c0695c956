* a
- - deep
- end

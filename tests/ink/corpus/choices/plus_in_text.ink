* a + b * c
- end

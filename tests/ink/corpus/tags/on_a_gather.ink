* a
- end # tag

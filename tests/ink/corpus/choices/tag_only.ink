* # lonely
- end

* ->
  fell through
- end

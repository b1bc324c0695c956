INCLUDE parts/choosing.ink
- end

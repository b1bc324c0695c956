VAR x = 1
* I {x: do|do not}[ or not].
- end

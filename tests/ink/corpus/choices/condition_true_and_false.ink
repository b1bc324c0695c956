VAR x = 1
* {x} yes
* {not x} no
- end

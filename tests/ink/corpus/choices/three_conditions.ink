VAR x = 1
* {x} {x > 0} {x < 2} all
* {x} {x > 1} none
- end

- (top) once
* {top < 2} again -> top
* out
- end {top}

VAR name = "Ada"
* Call {name}[!]. {name} comes.
- end

* a # one
* b[ c # two] d # three
- end

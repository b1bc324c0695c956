<- a
* own
- end
-> END
=== a
* theirs
- a end
-> END

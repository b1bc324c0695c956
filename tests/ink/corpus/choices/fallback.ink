* a
* -> none
- end
-> END
=== none
nothing left
-> END

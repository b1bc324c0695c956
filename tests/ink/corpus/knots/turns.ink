{TURNS()}
* a
- {TURNS()}
* b
- {TURNS()}

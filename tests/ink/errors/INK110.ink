-> room
Nobody reads this.
=== room
* [Go] -> room
    Nor this.
* [Stay]
    -> END
- (on) This is read. -> on
    ~ temp nor = 1
=== function tell
~ return 1
Nor this.

-> room
=== room
The flow runs out.
=== hall
* stay
* go -> room
=== attic
= stairs
text
= roof
TODO: write this

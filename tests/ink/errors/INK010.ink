VAR lamp = 1
{lamp + }
~ temp = 4
~ lamp
* [Open the door -> door
=== door
-> END

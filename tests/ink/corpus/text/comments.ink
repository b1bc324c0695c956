a // b
/* c */ d
* e // f
/* g
h */ i
* [j] /* k */ l
- -> END // x
VAR x = 1 // y
~ x = 2 /* z */
{x: // q
 a
}

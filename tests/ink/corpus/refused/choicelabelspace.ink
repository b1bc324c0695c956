* ( lab ) x
* (lab two) y

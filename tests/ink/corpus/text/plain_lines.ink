One line.
Another line.

A third, after a blank one.

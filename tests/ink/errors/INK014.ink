-> empty
=== empty
=== other
= nothing
= something
-> END

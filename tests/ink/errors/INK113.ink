VAR at_home = true
{ at_home:
    * [Stay in.] -> monday
}
-> monday
=== monday
It is Monday.
-> END

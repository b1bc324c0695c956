VAR lamp = 1
lamp = 2
Some words. VAR late = 3
kitchen
{lamp > 0 It is light.|It is dark.}
{ lamp:
1: One.
}
* [Go in.] => kitchen
- > kitchen
=== kitchen
temp x = 1
-> END

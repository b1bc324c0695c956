# title: x
# author: y
Hello # tag1 # tag2
# above
Line {x: # in brace} after # t {x} more
* choice # c1 [only # c2] inner # c3
  after
* two # a -> k
+ three # q
- done # end -> k
VAR x = 1
== k
{x|y # seq} end
{x > 0: yes # tag} no
\# not a tag
-> END

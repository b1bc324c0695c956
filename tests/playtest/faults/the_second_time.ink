// expect: gave_up 7 2
-> hall
=== hall
{ hall > 2: -> END }
+ [Again.] -> porch
=== porch
{ hall == 2: {1 / 0} }
-> hall

-> k
=== k
x{|a||b}
{k < 5: -> k}
-> END

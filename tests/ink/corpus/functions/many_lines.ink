~ f()
end
=== function f
one
two
three

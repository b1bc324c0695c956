-> a ->
end
=== a
* one
* two
- ->->

~ say()
end
=== function say
said <>

We hurried home <>
-> home
=== home
as fast as we could.
-> END

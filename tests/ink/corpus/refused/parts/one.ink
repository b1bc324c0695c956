=== in_one
in one
-> END

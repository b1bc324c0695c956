VAR x = -> END

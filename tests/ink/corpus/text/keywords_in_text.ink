I said function and VAR and else and not.
temp, return of the king, and ref.

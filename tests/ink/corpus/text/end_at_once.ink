-> END
Never shown.

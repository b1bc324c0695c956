"Hello," 'she' said. “Quite.”

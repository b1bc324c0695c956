* {1 text

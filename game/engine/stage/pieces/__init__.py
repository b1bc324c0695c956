"""Set pieces come in as the stage's state and are drawn into the picture: toys of single scenes."""

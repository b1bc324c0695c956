LIST mood = calm, tender
VAR m = (calm, calm)

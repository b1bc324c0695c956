LIST mood = calm, tender
VAR m = (tendre)
~ m = mood.clam
{ (m) == calm}

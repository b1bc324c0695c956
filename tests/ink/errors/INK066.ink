LIST mood = calm, tender
{not mood ? calm: restless}

TODO: light the lamps

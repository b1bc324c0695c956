"""What a writer says must always hold: read from YAML, asked at every step of every playtest."""

"""Soft Glow: a story in Ink, and the engine that shows and speaks it."""

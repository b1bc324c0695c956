"""Reads a story's words as an editor would: no runtime, only what is written."""

"""Turns a scene's YAML into finished pictures, painted in linear light, ahead of time."""

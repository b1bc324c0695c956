"""The engine. The road and the floors are in README.md beside this file."""

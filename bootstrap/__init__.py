"""What `start.py` does once: the machine looked at, `.venv` made, the game installed into it.

Standard library only, and Python 3.11 or newer; it is no part of the installed game.
"""

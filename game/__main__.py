"""``python -m game``: the same as ``soft-glow``."""

import sys

from game.cli import main

if __name__ == "__main__":
    sys.exit(main())

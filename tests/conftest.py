"""What all tests share: compiled Python is kept, for the hundred children that they start."""

from __future__ import annotations

import os
import sys


def pytest_configure() -> None:
    """Keep bytecode, even where the surroundings say not to, as images for containers do.

    Without it each worker and each child compiles the whole game anew: 30 s of the quick suite.
    """
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

"""What all tests share: bytecode is kept for the children they start, and no example has a deadline."""

from __future__ import annotations

import os
import sys

from hypothesis import settings


def pytest_configure() -> None:
    """Keep bytecode, even where the surroundings say not to, as images for containers do.

    Without it each worker and each child compiles the whole game anew: 30 s of the quick suite.
    And a busy machine is no fault of the example that it slows.
    """
    sys.dont_write_bytecode = False
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    settings.register_profile("unhurried", deadline=None)
    settings.load_profile("unhurried")

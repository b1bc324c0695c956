"""What all tests share: bytecode is kept for the children they start, no example has a deadline, and
those that `thorough.txt` names are no part of the quick suite.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as `thorough` what was measured to take long (`times.py`)."""
    named = set(Path(__file__).with_name("thorough.txt").read_text(encoding="utf-8").splitlines())
    for item in items:
        if item.nodeid.partition("[")[0] in named:
            item.add_marker("thorough")

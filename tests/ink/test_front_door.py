"""The compiler's front door is as its package says."""

from __future__ import annotations

import doctest

from game.engine import ink


def test_the_example_of_the_package_is_true() -> None:
    tried = doctest.testmod(ink)
    assert tried.attempted >= 7
    assert tried.failed == 0


def test_everything_that_is_offered_is_there() -> None:
    for name in ink.__all__:
        assert getattr(ink, name).__doc__

"""Paths of compiled Ink, counted from the root."""

import pytest

from game.engine.session.ink_paths import absolute_path


@pytest.mark.parametrize(
    ("target", "here", "found"),
    [
        ("kitchen.0.c-1", ("hall", "0", "4"), "kitchen.0.c-1"),
        (".^.c-0", ("hall", "0", "4"), "hall.0.c-0"),
        (".^.^.2.s", ("hall", "0", "4"), "hall.2.s"),
        (".c-0", ("hall",), "hall.c-0"),
    ],
)
def test_a_path_is_counted_from_the_root(target, here, found):
    assert absolute_path(target, here) == found

"""A story's VARs in, whether something that a picture may ask for is so out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.session.runtime import Value

FACTS: Final = "facts"
"""The VAR that holds what has been planted with ``did()``."""


def holds(fact: str, variable: Callable[[str], Value]) -> bool:
    """Whether *fact* is so: an item of `FACTS`, a VAR that is not false, 0 or empty, or an item of
    a VAR (``VAR.item``). What the story does not have, is not so.
    """
    name, _, item = fact.partition(".")
    held = _value(name, variable)
    if item:
        return isinstance(held, frozenset) and item in held
    if held is None:
        known = _value(FACTS, variable)
        return isinstance(known, frozenset) and name in known
    return bool(held)


def _value(name: str, variable: Callable[[str], Value]) -> Value | None:
    try:
        return variable(name)
    except KeyError:
        return None

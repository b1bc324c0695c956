"""The name of a style or a script of the pages in, its text out."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def asset(name: str) -> str:
    """The text of a file beside this module. FileNotFoundError when there is none."""
    return files("game.engine.playtest.pages").joinpath(name).read_text("utf-8")

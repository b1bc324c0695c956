"""What `style.yaml` may say: the rules of the prose check, as data."""

from __future__ import annotations

import re
from typing import Annotated, Literal, TypeAlias

from pydantic import AfterValidator, Field, PositiveInt

from game.engine.content.scene_models import Strict


def _compiles(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as problem:
        raise ValueError(f"not a regular expression: {problem}") from problem
    return pattern


Pattern: TypeAlias = Annotated[str, Field(min_length=1), AfterValidator(_compiles)]
"""A regular expression of Python's `re`; letter case does not matter."""

Where: TypeAlias = Literal["all", "narration", "speech", "choice"]


class Phrase(Strict):
    """A turn of phrase that is refused, or rationed in each scene.

    *bad* and *good* are lines (parted by `` / ``) that break the rule and keep it.
    """

    find: Pattern
    bad: str
    good: str
    why: str = ""
    where: Where = "all"
    per_scene: Annotated[int, Field(ge=0)] | None = None
    """None: an error anywhere. A number: a warning from the next one in a scene on."""


class Ration(Strict):
    """How often something may come in the whole text, and how often from one speaker."""

    find: Pattern
    most: Annotated[int, Field(ge=0)]
    example: str
    speakers: dict[str, int] = Field(default_factory=dict)


class Style(Strict):
    """`style.yaml`."""

    line_words: PositiveInt
    choice_characters: PositiveInt
    simile: Pattern
    similes_every: PositiveInt
    repeated_words: PositiveInt
    drumroll: tuple[PositiveInt, PositiveInt]
    """So many sentences in a row, each of fewer than so many words."""
    menu_lengths: PositiveInt
    phrases: tuple[Phrase, ...]
    rations: tuple[Ration, ...]

"""How the game was started: the words of the command line, read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Launch:
    """*still* lets nothing move; *self_voicing* has everything read aloud; *start* and *facts*
    begin elsewhere than at the beginning.
    """

    still: bool = False
    self_voicing: bool = False
    start: str = ""
    facts: Mapping[str, str | int | float | bool] = field(default_factory=dict)
    seed: int = 0

    @property
    def elsewhere(self) -> bool:
        """Whether the story is to begin at once at another place."""
        return bool(self.start or self.facts)

"""The preferred synthesiser and the player's folder in; what starts it, and marks its lines, out.

Read by the game, which loads no synthesiser: the worker does.
"""

from __future__ import annotations

import hashlib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

BUNDLED: Final = "bundled espeak-ng"
SYSTEM: Final = "this computer's voices"
PROGRAM: Final = "a program"
RECIPE: Final = "voice-program.yaml"
"""The file in which a player says how to run a program that speaks, beside the preferences."""


@dataclass(frozen=True, slots=True)
class Synthesiser:
    """Which synthesiser speaks. *mark* is part of the key of each of its lines; *arguments* are
    what the worker is told after its folder.
    """

    name: str = BUNDLED
    mark: str = ""
    arguments: tuple[str, ...] = (BUNDLED,)

    @property
    def bundled(self) -> bool:
        return self.name == BUNDLED


ALWAYS: Final = Synthesiser()
"""The one that is always there, and steps in for the others."""


def synthesiser(wanted: str, folder: Path) -> Synthesiser:
    """The one called *wanted* (the bundled one for any other word); *folder* holds the recipe.

    A recipe that is missing or wrong is told by the worker, which then speaks with the bundled one.
    """
    if wanted == SYSTEM:
        return Synthesiser(SYSTEM, f"system {sys.platform}", (SYSTEM,))
    if wanted == PROGRAM:
        path = folder / RECIPE
        try:
            text = path.read_bytes()
        except OSError:
            text = b""
        mark = hashlib.blake2s(text, digest_size=8).hexdigest()
        return Synthesiser(PROGRAM, f"program {mark}", (PROGRAM, str(path)))
    return ALWAYS

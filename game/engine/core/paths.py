"""Where things lie: the story, the assets, and the player's own folders."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path, user_data_path

_PACKAGE: Final = Path(__file__).resolve().parents[2]
_APP: Final = "soft-glow"


def story() -> Path:
    """The folder a writer opens, `game/story`."""
    return _PACKAGE / "story"


def assets() -> Path:
    """Fonts and the icon: `game/assets` in a wheel, `assets` beside `game` in a checkout."""
    inside = _PACKAGE / "assets"
    return inside if inside.is_dir() else _PACKAGE.parent / "assets"


def in_checkout() -> bool:
    """Whether the package runs from a clone and not from an installed wheel."""
    return (_PACKAGE.parent / "pyproject.toml").is_file()


def saves() -> Path:
    """Where saves are kept. ``SOFT_GLOW_SAVES`` names another folder; a checkout has its own."""
    asked = os.environ.get("SOFT_GLOW_SAVES")
    if asked:
        return Path(asked)
    return _PACKAGE.parent / "saves" if in_checkout() else user_data_path(_APP) / "saves"


def preferences() -> Path:
    """The preferences file, beside the saves."""
    return saves() / "preferences.json"


def cache() -> Path:
    """Pictures, speech, music and compiled Ink. May be deleted at any time.

    ``SOFT_GLOW_CACHE`` names another folder.
    """
    asked = os.environ.get("SOFT_GLOW_CACHE")
    return Path(asked) if asked else user_cache_path(_APP)

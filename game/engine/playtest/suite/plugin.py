"""pytest's plugin: playthrough scripts and kept failures of a project in, tests out.

Registered as an entry point, so it is loaded wherever the package is installed: everything else is
imported when the first file is met that lies in a folder ``playthroughs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

FOLDER: Final = "playthroughs"
STORY: Final = "soft_glow_story"
_SCRIPTS: Final = frozenset({".yaml", ".yml"})
_FAILURES: Final = ".json"


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--bless``, and the setting that names the story."""
    group = parser.getgroup("soft-glow", "playthroughs of an Ink story")
    group.addoption(
        "--bless",
        action="store_true",
        help="write the golden transcripts of playthroughs as the story reads now",
    )
    parser.addini(STORY, "the main file of the story that playthroughs play", default="")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """A file for each script and each kept failure; what begins with ``_`` is only included."""
    if FOLDER not in file_path.parent.parts or file_path.name.startswith(("_", ".")):
        return None
    if file_path.suffix not in _SCRIPTS and file_path.suffix != _FAILURES:
        return None
    from game.engine.playtest.suite.collect import FailureFile, ScriptFile  # noqa: PLC0415 - as said

    if file_path.suffix == _FAILURES:
        return FailureFile.from_parent(parent, path=file_path)
    return ScriptFile.from_parent(parent, path=file_path)

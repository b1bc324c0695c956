"""pytest's plugin: playthrough scripts and kept failures of a project in, tests out.

Registered as an entry point, so it is loaded wherever the package is installed: everything else is
imported when the first file is met that lies in a folder ``playthroughs``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.playtest.suite.pytest_names import BLESSED, FOLDER, STORY

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

_SCRIPTS: Final = frozenset({".yaml", ".yml"})
_FAILURES: Final = ".json"
_GOLDEN: Final = ".golden.txt"


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
    """A file for each script and each kept failure; what begins with ``_`` is only included.

    A transcript whose script is gone is one too, and fails: it would be compared with nothing.
    """
    if FOLDER not in file_path.parent.parts or file_path.name.startswith(("_", ".")):
        return None
    lost = file_path.name.endswith(_GOLDEN) and not _has_script(file_path)
    if not lost and file_path.suffix not in _SCRIPTS and file_path.suffix != _FAILURES:
        return None
    from game.engine.playtest.suite import collect  # noqa: PLC0415 - as said above

    if lost:
        return collect.LostTranscript.from_parent(parent, path=file_path)
    if file_path.suffix == _FAILURES:
        return collect.FailureFile.from_parent(parent, path=file_path)
    return collect.ScriptFile.from_parent(parent, path=file_path)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Which transcripts ``--bless`` has written."""
    for report in terminalreporter.stats.get("passed", ()):
        for key, name in getattr(report, "user_properties", ()):
            if key == BLESSED:
                terminalreporter.write_line(f"blessed: {name}")


def _has_script(golden: Path) -> bool:
    name = golden.name.removesuffix(_GOLDEN)
    return any(golden.with_name(name + ending).is_file() for ending in _SCRIPTS)

"""Compiles a story from its main file, or from text; an unchanged one is taken from the cache."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from game.engine.ink.compiled import Compiled
from game.engine.ink.results import Results
from game.engine.ink.store import digest

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.ink.files import Files
    from game.engine.ink.parsed import ParsedFile
    from game.engine.ink.source import SourceFile


__all__ = ["Compiled", "compile_story", "compile_text"]


def compile_story(
    path: Path,
    *,
    count_all_visits: bool = False,
    instrument: bool = False,
    cache: Path | None = None,
    read: Callable[[Path], bytes] | None = None,
) -> Compiled:
    """Compile the story that begins in *path*.

    Args:
        path: the main file; what it includes is looked for from its folder.
        count_all_visits: have visits to all knots, stitches, choices and gathers counted, not only
            those that the story asks for (inkle's ``-c``).
        instrument: have every line, choice and branch counted, without changing what is shown.
        cache: a folder for results and parsed files, or None to keep none. It may be deleted at
            any time.
        read: how to read a file, `Path.read_bytes` if not given.

    A writer's mistakes, and files that cannot be read, are diagnostics; nothing is raised.
    """
    reader = read or Path.read_bytes

    hashes: dict[str, bytes] = {}

    def raw(name: str) -> bytes:
        read_now = reader(path.parent / name)
        hashes[name] = digest(read_now)
        return read_now

    def parsed() -> tuple[dict[str, ParsedFile], dict[str, SourceFile]]:
        files = _files(path, raw, cache)
        return files.parsed, files.sources

    flags = f"{count_all_visits:d}{instrument:d}"
    results = None if cache is None else Results(cache, path.absolute(), flags)
    kept = None if results is None else results.load(raw, parsed)
    if kept is not None:
        return kept
    from game.engine.ink.pipeline import build  # noqa: PLC0415 (a player of a kept story needs none)

    compiled = build(
        _files(path, raw, cache),
        count_all=count_all_visits,
        instrument=instrument,
        known_as=str(path.absolute()),
    )
    if results is not None:
        results.keep(compiled, hashes)
    return compiled


def compile_text(
    text: str,
    *,
    name: str = "story.ink",
    count_all_visits: bool = False,
    instrument: bool = False,
    others: dict[str, str] | None = None,
) -> Compiled:
    """Compile *text* like `compile_story`; what it includes is taken from *others*, by name."""
    from game.engine.ink.pipeline import build, read_files  # noqa: PLC0415 (see `compile_story`)

    texts = {**(others or {}), name: text}

    def raw(wanted: str) -> bytes:
        if wanted not in texts:
            raise FileNotFoundError(2, "there is no such file")
        return texts[wanted].encode("utf-8", errors="replace")

    files = read_files(name, raw, None, lambda _: list(texts))
    return build(files, count_all=count_all_visits, instrument=instrument)


def _files(path: Path, raw: Callable[[str], bytes], cache: Path | None) -> Files:
    from game.engine.ink.pipeline import read_files  # noqa: PLC0415 (see `compile_story`)

    return read_files(path.name, raw, cache, lambda name: _beside(path.parent, name))


def _beside(folder: Path, name: str) -> list[str]:
    around = (folder / name).parent
    found = around.glob("*.ink") if around.is_dir() else ()
    return [f.relative_to(folder).as_posix() for f in found if f.is_relative_to(folder)]

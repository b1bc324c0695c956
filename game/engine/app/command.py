"""The bodies of `play`, `compile` and `saves`: parsed words in, exit code out.

0 all is well, 1 the story or a file is at fault, 2 wrong usage, as everywhere.
"""

from __future__ import annotations

import secrets
import shutil
import sys
import time
from typing import TYPE_CHECKING

from game.engine.core import paths

if TYPE_CHECKING:
    import argparse

    from game.engine.app.launch import Launch


def play(asked: argparse.Namespace) -> int:
    """The window, or with ``--text`` the terminal. 1 when there can be neither, 2 when the story
    has no such place or variable to begin with.
    """
    from game.engine.app.launch import Launch  # noqa: PLC0415 - only what is asked for is read
    from game.engine.session.begin import fact_value  # noqa: PLC0415 - as above

    seed = secrets.randbelow(2**31) if asked.seed is None else asked.seed
    facts = {name: fact_value(text) for name, text in asked.facts}
    launch = Launch(
        still=asked.still,
        self_voicing=asked.self_voicing,
        start=asked.start,
        facts=facts,
        seed=seed,
    )
    if launch.elsewhere and not _can_begin(launch):
        return 2
    return _in_terminal(launch) if asked.text else _in_window(launch)


def _can_begin(launch: Launch) -> bool:
    """Whether the story has what *launch* begins with: told before a window opens. Of a story that
    cannot be read its own complaint is heard later.
    """
    from game.engine.app.reading_in import read_in  # noqa: PLC0415 - as above
    from game.engine.session.begin import NoSuchStart, begun  # noqa: PLC0415 - as above

    read = read_in(paths.story())
    if read.trouble:
        return True
    try:
        begun(read.story, launch.start, launch.facts)
    except NoSuchStart as problem:
        sys.stderr.write(f"{problem}\n")
        return False
    return True


def _in_window(launch: Launch) -> int:
    try:
        from game.engine.app.main import run  # noqa: PLC0415 - brings pygame with it
        from game.engine.app.window import NoWindowError  # noqa: PLC0415 - as above
    except ImportError as problem:
        sys.stderr.write(
            f"pygame-ce is not installed ({problem}); `soft-glow play --text` needs no window\n"
        )
        return 1
    try:
        return run(launch)
    except NoWindowError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1


def _in_terminal(launch: Launch) -> int:
    from game.engine.app.keeping import Keeper  # noqa: PLC0415 - as above
    from game.engine.app.reading_in import read_in  # noqa: PLC0415 - as above
    from game.engine.app.terminal import Page  # noqa: PLC0415 - as above
    from game.engine.app.text_mode import run  # noqa: PLC0415 - as above
    from game.engine.app.text_waits import Waits  # noqa: PLC0415 - as above

    page = Page(_write, lambda: shutil.get_terminal_size().columns)
    read = read_in(paths.story())
    if read.trouble:
        sys.stderr.write("\n".join(read.trouble) + "\n")
        return 1
    typed = sys.stdin is not None and sys.stdin.isatty()  # who is not there cannot wait
    sleep = time.sleep if typed else None  # noqa: TID251 - the terminal's own clock
    waits = Waits(page, paths.preferences(), sleep)
    return 0 if run(read, Keeper(paths.saves(), time.time), page, _ask, launch, waits) else 1


def _ask(prompt: str) -> str:
    """A line of the player's; EOFError where there is no input at all, or it is no text."""
    if sys.stdin is None:
        raise EOFError
    try:
        return input(prompt)
    except UnicodeDecodeError as problem:
        raise EOFError from problem


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def compile_story(asked: argparse.Namespace) -> int:
    """Compile one story."""
    from game.engine.ink.command import run  # noqa: PLC0415 - as above

    return run(
        asked.story,
        asked.out,
        count_all_visits=asked.count_all_visits,
        instrument=asked.instrument,
    )


def saves(asked: argparse.Namespace) -> int:
    """Where saves are, what a folder or a file holds. 1 for a file that is no good."""
    from game.engine.app.keeping import Keeper, told_time  # noqa: PLC0415 - as above
    from game.engine.session.envelope import SaveError  # noqa: PLC0415 - as above
    from game.engine.session.saves import check_save  # noqa: PLC0415 - as above

    if asked.path:
        _write(str(paths.saves()))
        return 0
    if asked.make is not None:
        from game.engine.app.release_saves import make_saves  # noqa: PLC0415 - as above

        return make_saves(asked.make)
    if asked.check is None:
        _write(str(paths.saves()))
        for kept in Keeper(paths.saves(), time.time).slots():
            _write(f"{kept.name}: {kept.problem or f'{kept.title or kept.line}, {kept.when}'}")
        return 0
    try:
        save = check_save(asked.check)
    except SaveError as problem:
        sys.stderr.write(f"{asked.check}: {problem}\n")
        return 1
    _write(f"{save.title or 'Soft Glow'}, {told_time(save.written, time.time())}")
    _write(f"{len(save.path)} acts, seed {save.seed}, story {save.story}")
    _write(save.line)
    return 0

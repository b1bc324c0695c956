"""The `pictures` command: every picture and screen of the game drawn, measured, kept as files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

import pygame

from game.engine.app.comfort_shots import comfort_shots
from game.engine.app.learning import learning_of
from game.engine.app.moments import moments
from game.engine.app.screen_sheets import PLAYED, screen_sheets
from game.engine.app.screens.title import TitleScreen
from game.engine.app.sheets import sheets
from game.engine.app.shots import LARGEST, LEAST, screen_at, worst_of
from game.engine.app.studio import STEP, studio
from game.engine.core import paths

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from game.engine.app.moments import Moment
    from game.engine.app.screens.still import Still
    from game.engine.app.shots import Drawn
    from game.engine.app.studio import Studio


Shot: TypeAlias = "tuple[str, Drawn]"


def run(asked: argparse.Namespace) -> int:
    """Draw all into the folder; 1 when a text cannot be read well enough, or a file is too big."""
    folder = asked.out or _folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        sys.stderr.write(f"{folder}: cannot be made a folder: {problem.strerror}\n")
        return 1
    with studio() as made:
        if asked.screens:
            faults = _draw_looks(made, moments(made, PLAYED), folder)
        else:
            seen = moments(made)
            faults = (_draw_sheets if asked.sheets else _draw_screens)(made, seen, folder)
    return 1 if faults else 0


def _draw_screens(made: Studio, seen: Mapping[str, Moment], folder: Path) -> int:
    """Every screen as a file of its own. How many are at fault."""
    faults = 0
    for name, screen in _shots(made, seen):
        path = folder / f"{name}.jpg"
        screen.draw(made.window.surface)
        pygame.image.save(made.window.surface, str(path))
        ratio, label = worst_of(screen, made.window.surface)
        size = path.stat().st_size
        sys.stdout.write(f"{path}: {size // 1000} kB, contrast {ratio:.1f} {label}\n")
        faults += size > LARGEST or ratio < LEAST
    return faults


def _draw_sheets(made: Studio, seen: Mapping[str, Moment], folder: Path) -> int:
    """A contact sheet for each act. How many cells, and sheets, are at fault."""
    faults = 0
    for name, data, cells in sheets(made, seen):
        path = folder / f"{name}.jpg"
        path.write_bytes(data)
        ratio, label = min(cell.worst for cell in cells)
        sys.stdout.write(f"{path}: {len(data) // 1000} kB, contrast {ratio:.1f} {label}\n")
        poor = [cell for cell in cells if cell.worst[0] < LEAST]
        for cell in poor:
            ratio, label = cell.worst
            sys.stdout.write(f"  {cell.scene} at {cell.stage}: contrast {ratio:.1f} {label}\n")
        faults += len(poor) + (len(data) > LARGEST)
    return faults


def _draw_looks(made: Studio, seen: Mapping[str, Moment], folder: Path) -> int:
    """A contact sheet of the screens for each look. How many cells, and sheets, are at fault."""
    faults = 0
    for sheet in screen_sheets(made, seen):
        path = folder / f"{sheet.name}.jpg"
        path.write_bytes(sheet.data)
        ratio, label = min(cell.worst for cell in sheet.cells)
        sys.stdout.write(f"{path}: {len(sheet.data) // 1000} kB, contrast {ratio:.1f} {label}\n")
        poor = [cell for cell in sheet.cells if cell.worst[0] < sheet.least]
        for cell in poor:
            sys.stdout.write(
                f"  {cell.scene}, {cell.stage}: contrast {cell.worst[0]:.1f} {cell.worst[1]}\n"
            )
        faults += len(poor) + (len(sheet.data) > LARGEST)
    return faults


def _folder() -> Path:
    return paths.assets().parent / "docs" / "pictures" if paths.in_checkout() else Path("pictures")


def _shots(made: Studio, seen: Mapping[str, Moment]) -> Iterator[Shot]:
    """Every screen, one after another; each is ready to be drawn when it comes."""
    title = TitleScreen(made.theatre)
    title.shown()
    for _ in range(300):
        title.step(STEP)
    yield "title", title
    for name, moment in sorted(seen.items()):
        play = screen_at(made, moment)
        yield name, play
        if name in made.parts.content.scenes:
            play.evening.keep(made.theatre.keeper.fresh_name())
    yield from _lists(made)
    yield from comfort_shots(made, seen)
    yield from _learning(made, seen)


def _lists(made: Studio) -> Iterator[Shot]:
    """The screens that lie over the story."""
    doors, theatre = made.theatre.doors, made.theatre
    theatre.remember()
    for name, screen in {
        "pause": doors.pause(),
        "log": doors.log(),
        "drawer": doors.letters(),
        "saves": doors.saves(saving=False),
        "preferences": doors.preferences(),
        "keys": doors.keys(),
        "credits": doors.credits(),
        "the_end": doors.ending("two_chairs"),
    }.items():
        yield name, cast("Drawn", screen)


def _learning(made: Studio, seen: Mapping[str, Moment]) -> Iterator[Shot]:
    """The preference that only the last acts have, over one of their scenes, and what it asks."""
    for moment in sorted(seen.values(), key=lambda moment: moment[1]):
        session, place = moment
        session.jump(place)
        learning = learning_of(session)
        if learning is None:
            continue
        doors, theatre = made.theatre.doors, made.theatre
        screen_at(made, moment)
        theatre.remember()
        preferences = cast("Still", doors.preferences())
        preferences.rows.leap(len(preferences.rows.rows))
        preferences.rows.move(-1)
        yield "learning", preferences
        for number, question in enumerate(learning.setting.confirm, 1):
            asked = doors.confirm(learning.setting.heading, question, lambda: None)
            yield f"learning_{number}", cast("Drawn", asked)
        return

"""The `pictures` command: every picture and screen of the game drawn, measured, kept as files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, cast

import pygame

from game.engine.app.learning import learning_of
from game.engine.app.moments import moments
from game.engine.app.screens.play import PlayScreen
from game.engine.app.screens.title import TitleScreen
from game.engine.app.studio import STEP, studio
from game.engine.core import paths
from game.engine.stage.contrast import read

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from game.engine.app.screens.still import Still
    from game.engine.app.studio import Studio
    from game.engine.session.beats import Beat
    from game.engine.session.session import StorySession
    from game.engine.stage.sheet import TextBox


class Drawn(Protocol):
    """A screen that can leave its letters out and say where they were."""

    boxes: tuple[TextBox, ...]

    def draw(self, surface: pygame.Surface, *, blank: bool = False) -> None: ...


Shot: TypeAlias = tuple[str, Drawn]

LEAST: Final = 4.5
"""Contrast of text with the worst 1 % of what is behind it."""
LARGEST: Final = 400_000  # bytes
_SETTLE_S: Final = 6.0
_UNCOVER_S: Final = 2.0
_READ_S: Final = 0.8
_LINES_BEFORE: Final = 8


def run(asked: argparse.Namespace) -> int:
    """Draw all into the folder; 1 when a text cannot be read well enough, or a file is too big."""
    folder = asked.out or _folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        sys.stderr.write(f"{folder}: cannot be made a folder: {problem.strerror}\n")
        return 1
    with studio() as made:
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
    from game.engine.app.sheets import sheets  # noqa: PLC0415 - it is built of what stands here

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


def worst_of(screen: Drawn, surface: pygame.Surface) -> tuple[float, str]:
    """The least contrast of any text of *screen* (21 without any), and which text that is."""
    screen.draw(surface, blank=True)
    found = min(read(surface, screen.boxes), key=lambda reading: reading.worst, default=None)
    return (found.worst, found.box.label) if found else (21.0, "")


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
    yield from _learning(made, moments)


def screen_at(made: Studio, moment: Moment) -> PlayScreen:
    """The play screen at *moment*, with everything at rest."""
    session, place = moment
    evening = made.evening(session)
    start = _lead_in(session, place)
    evening.jump(start)
    if evening.play.state.scene in made.parts.content.scenes:
        made.paint(evening.play.state.scene)
    screen = PlayScreen(made.theatre, evening)
    screen.shown()
    for _ in range(start, place):
        _let_pass(screen, _READ_S)
        evening.ensemble.flush()
        evening.stage.reveal_all()
        evening.advance()
    _let_pass(screen, _SETTLE_S)
    screen.draw(made.window.surface)  # an Hour lifts its cover once its picture was seen
    _let_pass(screen, _UNCOVER_S)
    return screen


def _lead_in(session: StorySession, place: int) -> int:
    """Where to begin so that what stands at *place* has come about: some lines before, in the same
    run of lines without a choice.
    """
    start = place
    while start > max(0, place - _LINES_BEFORE) and not session.log[start - 1].beat.choices:
        start -= 1
    return start


def _let_pass(screen: PlayScreen, seconds: float) -> None:
    for _ in range(round(seconds / STEP)):
        screen.step(STEP)


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
        "the_end_for_now": doors.ending(),
    }.items():
        yield name, cast("Drawn", screen)


def _learning(made: Studio, moments: dict[str, Moment]) -> Iterator[Shot]:
    """The preference that only the last acts have, over one of their scenes, and what it asks."""
    for moment in sorted(moments.values(), key=lambda moment: moment[1]):
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

"""The `pictures` command: every picture and screen of the game drawn, measured, kept as files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, cast

import pygame

from game.engine.app.playthrough import after_beat, silence_of
from game.engine.app.screens.play import PlayScreen
from game.engine.app.screens.title import TitleScreen
from game.engine.app.studio import STEP, studio
from game.engine.app.voices import HERS
from game.engine.core import paths
from game.engine.director.stage import StageState
from game.engine.stage.contrast import read

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator

    from game.engine.app.studio import Studio
    from game.engine.session.beats import Beat
    from game.engine.session.session import StorySession
    from game.engine.stage.sheet import TextBox

    Moment: TypeAlias = tuple[StorySession, int]


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
    faults = 0
    with studio() as made:
        for name, screen in _shots(made):
            path = folder / f"{name}.jpg"
            screen.draw(made.window.surface)
            pygame.image.save(made.window.surface, str(path))
            ratio, label = worst_of(screen, made.window.surface)
            size = path.stat().st_size
            sys.stdout.write(f"{path}: {size // 1000} kB, contrast {ratio:.1f} {label}\n")
            faults += size > LARGEST or ratio < LEAST
    return 1 if faults else 0


def worst_of(screen: Drawn, surface: pygame.Surface) -> tuple[float, str]:
    """The least contrast of any text of *screen* (21 without any), and which text that is."""
    screen.draw(surface, blank=True)
    found = min(read(surface, screen.boxes), key=lambda reading: reading.worst, default=None)
    return (found.worst, found.box.label) if found else (21.0, "")


def _folder() -> Path:
    return paths.assets().parent / "docs" / "pictures" if paths.in_checkout() else Path("pictures")


def _shots(made: Studio) -> Iterator[Shot]:
    """Every screen, one after another; each is ready to be drawn when it comes."""
    title = TitleScreen(made.theatre)
    title.shown()
    for _ in range(300):
        title.step(STEP)
    yield "title", title
    told = [made.told(lambda _: 0), made.told(lambda offered: len(offered) - 1)]
    moments = _moments(told)
    for name, moment in sorted(moments.items()):
        play = _screen_at(made, moment)
        yield name, play
        if name in made.parts.content.scenes:
            play.evening.keep(made.theatre.keeper.fresh_name())
    yield from _lists(made)


def _moments(told: list[StorySession]) -> dict[str, Moment]:
    """By picture, where in which telling it is to be seen: a choice in each scene, where the scene
    has one, and the set pieces.
    """
    found: dict[str, Moment] = {}
    spare: dict[str, Moment] = {}
    for session in told:
        state = StageState()
        for place, step in enumerate(session.log):
            state = after_beat(state, step.beat)
            here = session, place
            if step.beat.text and state.scene:
                offers = bool(step.beat.choices) and silence_of(step.beat.choices) is None
                plain = offers and state.letter is None and not state.card
                (found if plain else spare).setdefault(state.scene, here)
            for name, is_it in _PIECES.items():
                if is_it(step.beat, state):
                    found.setdefault(name, here)
    return {**spare, **found}


_PIECES: Final[dict[str, Callable[[Beat, StageState], bool]]] = {
    "letter": lambda _, state: state.letter is not None and len(state.letter.lines) >= 4,
    "lamps": lambda beat, state: len(state.lamps) >= 6 and bool(beat.speaker),
    "typed_words": lambda beat, _: any(tag.startswith("input:") for tag in beat.tags),
    "silence": lambda beat, _: silence_of(beat.choices) is not None,
    "card": lambda _, state: bool(state.card),
    "samantha": lambda beat, _: beat.speaker == HERS and len(beat.text) > 60,
}


def _screen_at(made: Studio, moment: Moment) -> PlayScreen:
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

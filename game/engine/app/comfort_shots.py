"""A studio and its moments in; screens of remapping, writing, the gallery and one switch out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from game.engine.app.bindings import BY_NAME
from game.engine.app.input import Focus, Point, Redraw, Type
from game.engine.app.screens.recap import recap
from game.engine.app.shots import screen_at
from game.engine.app.studio import STEP
from game.engine.app.triggers import Device
from game.engine.sound.own_piece import PieceFacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.app.moments import Moment
    from game.engine.app.screens.play import PlayScreen
    from game.engine.app.shots import Drawn
    from game.engine.app.studio import Studio

_MOST_S = 30.0  # in which what is looked for has its turn


def comfort_shots(made: Studio, seen: Mapping[str, Moment]) -> Iterator[tuple[str, Drawn]]:
    """Each is ready to be drawn when it comes."""
    yield from _writing(made, seen)
    yield from _one_switch(made, seen)
    yield from _lists(made)


def _writing(made: Studio, seen: Mapping[str, Moment]) -> Iterator[tuple[str, Drawn]]:
    """The words that a pointer finds, and the letters."""
    theatre = made.theatre
    play = screen_at(made, seen["typed_words"])
    theatre.controls.device = Device.MOUSE
    play.handle(Point(400, 200))
    play.step(STEP)
    yield "for_a_mouse", play
    theatre.controls.device = Device.PAD
    play.draw(made.window.surface)
    theatre.remember()
    spelling = theatre.doors.spelling(play.typed)
    spelling.handle(Type("wash the cup"))
    yield "letters_to_point_at", cast("Drawn", spelling)
    theatre.controls.device = Device.KEYBOARD


def _one_switch(made: Studio, seen: Mapping[str, Moment]) -> Iterator[tuple[str, Drawn]]:
    """A choice that has its turn, marked as taken before."""
    theatre = made.theatre
    theatre.prefer("one_switch", value=True)
    play = screen_at(made, seen["apartment"])
    choices = play.evening.play.choices
    play.evening.stage.menu.marked = frozenset({choices[0].index} if choices else ())
    _turn_to(play, "choice")
    yield "one_switch", play
    theatre.prefer("one_switch", value=False)


def _turn_to(play: PlayScreen, key: str) -> None:
    scanner = play.theatre.controls.scanner
    for _ in range(round(_MOST_S / STEP)):
        if scanner.step(STEP, play.stops()):
            stop = scanner.current
            place = stop.focus if stop else None
            play.handle(Redraw() if place is None else Focus(place))
        if scanner.current is not None and scanner.current.key.startswith(key):
            return


def _lists(made: Studio) -> Iterator[tuple[str, Drawn]]:
    """Those that lie over the story."""
    theatre, doors = made.theatre, made.theatre.doors
    evening = theatre.evening
    theatre.remember()
    sakes = theatre.keeper.sakes
    for number, ending in enumerate(("two_chairs", "quiet_house", "a_game_about_aunts")):
        sakes.ended(ending, 1_900_000_000.0, PieceFacts(dice=number))
        kept = theatre.keeper.slots()
        png = next((slot.picture for slot in kept[number:] if slot.picture), b"")
        sakes.keep_picture(ending, png)
    notes = theatre.parts.content.notes if theatre.parts else {}
    shots = {
        "press_caught": doors.catch(BY_NAME["story.log"], Device.KEYBOARD),
        "gallery": doors.gallery(),
        "endings": doors.endings(),
        "pieces": doors.pieces(),
        "before_it_begins": doors.first_preferences(),
        "last_time": recap(theatre, evening) if evening else None,
        "content_note": doors.note(
            next(iter(notes.values()), ("nothing",)), lambda: None, lambda: None
        ),
        "what_it_touches_on": doors.touches(),
    }
    for name, screen in shots.items():
        if screen is not None:
            yield name, cast("Drawn", screen)

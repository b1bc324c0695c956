"""The screens of the game in each look that a player can give them, measured, as contact sheets."""

from __future__ import annotations

import warnings
from dataclasses import dataclass, fields
from functools import partial
from typing import TYPE_CHECKING, Any, Final, cast

import pygame

from game.engine.app.look import look_for
from game.engine.app.preferences import Preferences
from game.engine.app.screens.title import TitleScreen
from game.engine.app.sheets import GAP, HEAD, Cell, jpeg, write
from game.engine.app.shots import screen_at, worst_of
from game.engine.app.studio import STEP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.app.look import Look
    from game.engine.app.moments import Moment
    from game.engine.app.shots import Drawn
    from game.engine.app.studio import Studio

_LOOKS: Final[dict[str, dict[str, object]]] = {
    "screens_as_they_come": {},
    "screens_high_contrast": {"high_contrast": True},
    "screens_black_on_cream": {"colours": "black on cream", "face": "hyperlegible"},
    "screens_at_200_percent": {"text_size": 200},
    "screens_for_dyslexia": {"face": "dyslexic", "line_space": "wide"},
    "screens_with_less_motion": {"reduced_motion": True},
}
_SHAPES: Final[dict[str, tuple[int, int]]] = {
    "640 × 360": (640, 360),
    "800 × 1200": (800, 1200),
    "1024 × 768": (1024, 768),
    "3840 × 1080": (3840, 1080),
}
PLAYED: Final = ("office", "samantha", "typed_words", "silence", "letter", "card", "hour_one")
"""What of the story is shown, by its name among the moments."""
_LISTS: Final = ("pause", "log", "letters", "saves", "preferences", "keys", "gallery", "credits")
_WIDE: Final = 1280
_SAVES: Final = 4


@dataclass(frozen=True, slots=True)
class Measured:
    """A contact sheet: its name, the JPEG, its cells, and the contrast that all of them need."""

    name: str
    data: bytes
    cells: list[Cell]
    least: float


def screen_sheets(made: Studio, seen: Mapping[str, Moment]) -> Iterator[Measured]:
    """A sheet for each look, then one for windows of other shapes."""
    for name, asked in _LOOKS.items():
        _prefer(made, asked)
        drawn = [Cell(what, name, *_picture(made, screen)) for what, screen in _screens(made, seen)]
        data = jpeg(partial(_grid, drawn, look_for(Preferences())))
        yield Measured(name, data, drawn, made.theatre.look.theme.least)
    _prefer(made, {})
    drawn = list(_shaped(made, seen))
    look = look_for(Preferences())
    yield Measured("screens_in_other_windows", jpeg(partial(_rows, drawn, look)), drawn, 4.5)


def _prefer(made: Studio, asked: Mapping[str, object]) -> None:
    """*asked*, and everything else as it comes."""
    made.theatre.evening = None
    plain = Preferences()
    for slot in fields(Preferences):
        value = asked.get(slot.name, getattr(plain, slot.name))
        if getattr(made.theatre.preferences, slot.name) != value:
            made.theatre.prefer(slot.name, value)


def _screens(made: Studio, seen: Mapping[str, Moment]) -> Iterator[tuple[str, Drawn]]:
    """Every kind of screen, one after another; each is ready to be drawn when it comes."""
    title = TitleScreen(made.theatre)
    title.shown()
    for _ in range(300):
        title.step(STEP)
    yield "title", title
    for name in PLAYED:
        if name in seen:
            yield name.replace("_", " "), screen_at(made, seen[name])
    evening = made.theatre.evening
    while evening and len(made.theatre.keeper.slots()) < _SAVES:
        evening.keep(made.theatre.keeper.fresh_name())
    if evening:
        screen_at(made, seen["letter"]).draw(made.window.surface)
    made.theatre.remember()
    doors: Any = made.theatre.doors
    for name in _LISTS:
        opened = doors.saves(saving=False) if name == "saves" else getattr(doors, name)()
        yield name, cast("Drawn", opened)


def _picture(made: Studio, screen: Drawn) -> tuple[pygame.Surface, tuple[float, str]]:
    surface = made.window.surface
    screen.draw(surface)
    small = pygame.transform.smoothscale_by(surface, min(1.0, _WIDE / 2 / surface.get_width()))
    return small, worst_of(screen, surface)


def _shaped(made: Studio, seen: Mapping[str, Moment]) -> Iterator[Cell]:
    """The story in windows of other shapes, and a list."""
    for shape, size in _SHAPES.items():
        _pull(made, size)
        play = screen_at(made, seen["office"])
        yield Cell("the story", shape, *_shown(made, play))
        made.theatre.remember()
        listed = cast("Drawn", made.theatre.doors.preferences())
        yield Cell("a list", shape, *_shown(made, listed))
    _pull(made, (_WIDE, _WIDE * 9 // 16))


def _shown(made: Studio, screen: Drawn) -> tuple[pygame.Surface, tuple[float, str]]:
    """As the window shows it, scaled."""
    made.window.show(screen.draw)
    shown = made.window.glass.copy()
    return shown, worst_of(screen, made.window.surface)


def _pull(made: Studio, size: tuple[int, int]) -> None:
    """As a player pulls at the window."""
    with warnings.catch_warnings():  # pygame would rather have its own windows drawn on
        warnings.simplefilter("ignore", DeprecationWarning)
        pygame.Window.from_display_module().size = size
    made.window.presses(0)
    made.theatre.evening = None
    made.theatre.step(STEP)


def _grid(cells: list[Cell], look: Look, width: int) -> pygame.Surface:
    """*cells* four to a row, each under its name."""
    wide, high = width, round(width * 9 / 16)
    across = 4
    down = -(-len(cells) // across)
    sheet = pygame.Surface((across * (wide + GAP) + GAP, down * (high + HEAD) + GAP))
    sheet.fill(look.theme.scrim)
    for place, cell in enumerate(cells):
        x = GAP + place % across * (wide + GAP)
        y = place // across * (high + HEAD)
        write(sheet, cell.scene, (x, y + 4))
        sheet.blit(pygame.transform.smoothscale(cell.picture, (wide, high)), (x, y + HEAD - 4))
    return sheet


def _rows(cells: list[Cell], look: Look, width: int) -> pygame.Surface:
    """A row of *cells* for each of the things shown, all of one height, each under its shape."""
    high = width * 5 // 6
    rows = list(dict.fromkeys(cell.scene for cell in cells))
    sizes = [round(cell.picture.get_width() * high / cell.picture.get_height()) for cell in cells]
    across = sum(sizes[:: len(rows)]) + GAP * (len(cells) // len(rows) + 1)
    sheet = pygame.Surface((across, len(rows) * (high + HEAD) + GAP))
    sheet.fill(look.theme.scrim)
    x = dict.fromkeys(rows, GAP)
    for cell, wide in zip(cells, sizes, strict=True):
        y = rows.index(cell.scene) * (high + HEAD)
        write(sheet, cell.stage, (x[cell.scene], y + 4))
        small = pygame.transform.smoothscale(cell.picture, (wide, high))
        sheet.blit(small, (x[cell.scene], y + HEAD - 4))
        x[cell.scene] += wide + GAP
    return sheet

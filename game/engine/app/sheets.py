"""A contact sheet for each act: every scene at each of her stages, drawn, measured, made small."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.look import SMALL, look_for
from game.engine.app.preferences import Preferences
from game.engine.app.shots import LARGEST, screen_at, worst_of
from game.engine.app.studio import STEP
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from game.engine.app.look import Look
    from game.engine.app.moments import Moment
    from game.engine.app.studio import Studio

GROWTHS: Final = {"Mirror": 0.0, "Voice": 0.33, "Self": 0.66, "Many": 0.83, "Beyond": 1.0}
"""The columns of a sheet, and how far she has grown in each."""
_WIDTHS: Final = (352, 320, 288, 256, 224)
"""Pixels to a cell: the first with which the sheet is no larger a file than it may be."""
_ROWS: Final = 9
_COMES_S: Final = 3.0
GAP: Final = 8
HEAD: Final = 30


@dataclass(frozen=True, slots=True)
class Cell:
    """A scene at a stage: its picture, and the least contrast of its texts and which that is."""

    scene: str
    stage: str
    picture: pygame.Surface
    worst: tuple[float, str]


def cells(made: Studio, seen: Mapping[str, Moment], scene: str) -> Iterator[Cell]:
    """*scene* at each stage, as in play where *seen* has it: her light whole, a line, choices.

    The picture of a cell is as wide as the widest of a sheet.
    """
    screen = screen_at(made, seen[scene])
    stage, surface = screen.evening.stage, made.window.surface
    for name, growth in GROWTHS.items():
        stage.growth = growth
        for _ in range(round(_COMES_S / STEP)):
            stage.step(STEP)
        screen.draw(surface)
        small = pygame.transform.smoothscale(surface, _cell(_WIDTHS[0]))
        yield Cell(scene, name, small, worst_of(screen, surface))


def sheets(made: Studio, seen: Mapping[str, Moment]) -> Iterator[tuple[str, bytes, list[Cell]]]:
    """For each act its name, its sheet as a JPEG, and its cells; an act of many scenes has more
    than one sheet.
    """
    scenes = made.parts.content.scenes
    for act in sorted({scene.act for scene in scenes.values()}):
        names = [name for name, scene in scenes.items() if scene.act == act and name in seen]
        parts = math.ceil(len(names) / _ROWS)
        for part in range(parts):
            rows = names[part * len(names) // parts : (part + 1) * len(names) // parts]
            drawn = [cell for name in rows for cell in cells(made, seen, name)]
            name = f"act_{act}" if parts == 1 else f"act_{act}_{part + 1}"
            look = made.theatre.look
            yield name, jpeg(partial(_sheet, drawn, look)), drawn


def jpeg(draw: Callable[[int], pygame.Surface]) -> bytes:
    """A sheet as a JPEG, as large as it may be; *draw* is asked for it by the width of a cell."""
    data = b""
    for width in _WIDTHS:
        file = BytesIO()
        pygame.image.save(draw(width), file, "sheet.jpg")
        data = file.getvalue()
        if len(data) <= LARGEST:
            break
    return data


def _sheet(drawn: list[Cell], look: Look, width: int) -> pygame.Surface:
    wide, high = _cell(width)
    rows = list(dict.fromkeys(cell.scene for cell in drawn))
    columns = list(GROWTHS)
    size = len(columns) * (wide + GAP) + GAP, HEAD + len(rows) * (high + HEAD) + GAP
    sheet = pygame.Surface(size)
    sheet.fill(look.theme.scrim)
    for column, name in enumerate(columns):
        write(sheet, name, (GAP + column * (wide + GAP), 4))
    for row, name in enumerate(rows):
        write(sheet, name.replace("_", " "), (GAP, HEAD + row * (high + HEAD)))
    for cell in drawn:
        x = GAP + columns.index(cell.stage) * (wide + GAP)
        y = HEAD + rows.index(cell.scene) * (high + HEAD) + HEAD - 4
        sheet.blit(pygame.transform.smoothscale(cell.picture, (wide, high)), (x, y))
    return sheet


def _cell(width: int) -> tuple[int, int]:
    return width, round(width * 9 / 16)


def write(sheet: pygame.Surface, text: str, at: tuple[int, int]) -> None:
    """*text* on a contact sheet, in the look that the game comes with."""
    look = look_for(Preferences())
    sheet.blit(look.type.image(text, Face.SANS, SMALL, look.theme.lit), at)

"""Draws a fridge's door from near: a typed note under a lemon, and butter in its paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pygame

from game.engine.core import paths
from game.engine.stage.painter.mask import Mask
from game.engine.stage.painter.props.placed import Look, Placed
from game.engine.stage.painter.shape import Shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.shape import Pair

_FLAT: Final = Look(rim=0, fall=0)
_THIN: Final = Look(rim_width=1.8, rim=0.6)
_FACE: Final = "SourceSansPro-Semibold.otf"
_NOTE: Final = (
    "DEAR HOUSEHOLD.",
    "THANK YOU FOR YOUR HUNDRED DAYS.",
    "YOUR SYSTEM IS NOW ENTIRELY YOURS.",
    "NO FURTHER ACTION IS NEEDED.",
    "WE HOPE THAT YOU ARE WELL.",
    "PLEASE KEEP THIS FOR YOUR RECORDS.",
)
_HERS: Final = 4
_ROW, _SIZE = 48.0, 26.0


def _typed(p: Placed, text: str, at: Pair, height: float, lean: float) -> Mask:
    """*text* in the shop's type, its left end's middle *at*; *lean* in degrees."""
    if not pygame.font.get_init():
        pygame.font.init()
    scale = p.canvas.scale
    size = round(height * p.layer.scale * scale * 2)
    font = pygame.font.Font(paths.assets() / "fonts" / _FACE, size)
    image = font.render(text, True, (255, 255, 255), (0, 0, 0))  # noqa: FBT003 - pygame
    image = pygame.transform.rotozoom(image, lean, 0.5)
    sheet = pygame.Surface(p.canvas.size, 0, 32)
    x, y = p.where(at)
    sheet.blit(image, image.get_rect(midleft=(x * scale, y * scale)))
    red = pygame.surfarray.pixels3d(sheet)[..., 0].T
    return Mask(0, 0, red.astype(np.float32) * np.float32(1 / 255))


def note_typed(p: Placed) -> None:
    """The shop's note of the hundredth day under a lemon; its middle. 560 by 420.

    One line of it catches the light.
    """
    sheet = Shape().poly([(-270, -196), (272, -208), (280, 206), (240, 212), (-262, 214)])
    p.shade(sheet.moved((-8, 14)), 10, 0.5)
    p.part(sheet, p.colour("paper", (0.86, 0.03, 285)), Look(rim=0.35, fall=0.12))
    for fold in (-66, 74):
        p.line(Shape().tube([(-266, fold + 3), (276, fold - 5)], [3, 3]), 0.16, 2)
    light = p.raw("light", (0.94, 0.115, 78))
    y = -108 + _HERS * _ROW
    beam = Shape().poly([(-262, y - 13), (276, y - 38), (278, y + 18), (-262, y + 19)])
    p.part(beam, light, Look(rim=0, fall=0, blur=6, k=0.66))
    inner = Shape().poly([(-200, y - 8), (270, y - 26), (270, y + 10), (-200, y + 10)])
    p.part(inner, light, Look(rim=0, fall=0, blur=8, k=0.5))
    ink, hers = p.colour("print", (0.46, 0.06, 290)), p.colour("hers", (0.30, 0.09, 330))
    for row, text in enumerate(_NOTE):
        mine = row == _HERS
        mask = _typed(p, text, (-226, -108 + row * _ROW), _SIZE, 0.9)
        p.canvas.mix(mask, hers if mine else ink, 1 if mine else 0.8)
    corner = Shape().poly([(280, 206), (240, 212), (246, 176)])
    p.part(corner, p.colour("turned", (0.93, 0.03, 290)), _THIN)
    _lemon(p)


def _lemon(p: Placed) -> None:
    lemon = Shape().blob([(-78, -196), (-62, -204), (-44, -232), (0, -246), (44, -234), (62, -206),
                          (80, -200), (64, -190), (44, -164), (0, -152), (-44, -162),
                          (-62, -188)])  # fmt: skip
    p.shade(lemon.moved((-6, 10)), 6, 0.5)
    p.part(lemon, p.colour("lemon", (0.88, 0.16, 100)), Look(rim_width=4, fall=0.35))
    pores = Shape()
    for _ in range(34):
        pores.circle((p.chance.normal(0, 24), p.chance.normal(-198, 16)), 1.5)
    p.line(pores, 0.2)
    p.part(Shape().leaf((58, -214), (62, 26), -0.7), p.colour("leaf", (0.60, 0.12, 145)), _THIN)
    p.gleam(Shape().ellipse((20, -222), (24, 10), turn=0.2), p.raw("shine", (0.98, 0.05, 95)), 0.4,
            4)  # fmt: skip


def butter_paper(p: Placed) -> None:
    """Butter half out of its paper, a curl gone from the end; its foot. 330 wide, 110 high."""
    p.shade(Shape().ellipse((0, 4), (176, 18)), 9, 0.55)
    paper, inner = p.colour("paper", (0.88, 0.035, 235)), p.colour("inner", (0.94, 0.02, 90))
    flat = Shape().poly([(-184, 2), (-130, -22), (60, -26), (176, -18), (188, 6), (120, 16),
                         (-20, 12), (-120, 18)])  # fmt: skip
    p.part(flat, inner, Look(rim_width=2.4, fall=0.2))
    creases = Shape().tube([(-150, 0), (-60, -14)], [2, 1]).tube([(130, 8), (60, -10)], [2, 1])
    p.line(creases, 0.25, 1)
    top = Shape().poly([(-96, -84), (104, -88), (132, -70), (-72, -64)])
    p.part(top, p.colour("top", (0.95, 0.095, 98)), Look(rim_width=2.4, fall=0.05))
    side = Shape().rpoly([(-72, -65), (132, -71), (130, -8), (-70, -2)], [3, 3, 8, 8])
    p.part(side, p.colour("butter", (0.91, 0.115, 94)), Look(rim_width=2, fall=0.3))
    end = Shape().rpoly([(-96, -84), (-70, -65), (-70, -2), (-94, -18)], 3)
    p.part(end, p.colour("end", (0.82, 0.115, 86)), Look(rim=0.2, fall=0.3))
    marks = Shape()
    for x in (-20, 30, 80):
        marks.tube([(x, -66), (x - 1, -54)], [2, 2])
    p.line(marks, 0.35)
    wrap = Shape().blob([(34, -92), (82, -104), (120, -94), (148, -76), (150, -10), (112, 2),
                         (40, 2), (26, -30), (38, -58)])  # fmt: skip
    p.part(wrap, paper, Look(rim_width=3, fall=0.3))
    torn = Shape().blob([(34, -92), (52, -96), (48, -60), (38, -30), (48, 0), (34, 2), (24, -30),
                         (34, -58)])  # fmt: skip
    p.part(torn, inner, Look(rim=0.6, fall=0.1))
    stripe = Shape().poly([(70, -98), (98, -98), (104, 0), (74, 2)])
    p.part(stripe, p.colour("stripe", (0.56, 0.12, 262)), Look(rim=0, fall=0.2, k=0.85))
    lines = Shape().tube([(112, -88), (132, -60), (128, -20)], [2, 3, 1])
    p.line(lines.tube([(58, -92), (62, -50), (56, -8)], [2, 3, 1]), 0.25, 1)


PROPS: Final[dict[str, Callable[[Placed], None]]] = {
    "note_typed": note_typed,
    "butter_paper": butter_paper,
}

"""A stage in, the small picture of it that stands on a save out."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

import pygame

if TYPE_CHECKING:
    from game.engine.stage.play_stage import PlayStage
    from game.engine.stage.type import Type

SIZE: Final = (320, 180)


def portrait_of(stage: PlayStage, case: Type) -> pygame.Surface:
    """*stage* as it looks now, without words. It is drawn for that, which takes a frame's time."""
    taken: list[pygame.Surface] = []
    stage.portray(lambda scene: taken.append(small(scene)))
    stage.draw(pygame.Surface(case.size))
    return taken[0]


def small(scene: pygame.Surface) -> pygame.Surface:
    """*scene* in the size of a portrait."""
    return pygame.transform.smoothscale(scene, SIZE)


def png_of(picture: pygame.Surface) -> bytes:
    """*picture* as a file."""
    out = io.BytesIO()
    pygame.image.save(picture, out, "save.png")
    return out.getvalue()

"""A scene and what has happened in the story in; the name of its picture out, and back.

A picture is called as its scene, and after a ``+`` each fact that it is painted by and that is so:
``apartment+wiped_the_shelf``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.engine.content.scene_models import SceneModel

_AND: Final = "+"


def picture_name(scene: SceneModel, holds: Callable[[str], bool]) -> str:
    """The name of the picture of *scene* as it is now; *holds* says of a fact whether it is so."""
    return _AND.join([scene.scene, *(fact for fact in scene.asks if holds(fact))])


def scene_of(name: str) -> str:
    """Which scene the picture called *name* is of."""
    return name.partition(_AND)[0]


def scene_as(name: str, scenes: Mapping[str, SceneModel]) -> SceneModel:
    """The scene as the picture called *name* shows it. KeyError when there is no such scene."""
    scene, *facts = name.split(_AND)
    return scenes[scene].under(frozenset(facts).__contains__)

"""Finds the draughtsman of a prop by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.stage.painter.props import (
    at_rest,
    bedroom,
    city,
    creatures,
    desks,
    doorstep,
    fever,
    fridge_near,
    furniture,
    home,
    kitchen,
    lamps,
    last_things,
    licence,
    lunch,
    near,
    night_lines,
    noon,
    one_room,
    others,
    party,
    people,
    plants,
    polar,
    procedure,
    reading_room,
    repair,
    shop,
    shown,
    shown_below,
    shown_him,
    signed,
    signed_as,
    small,
    soup,
    stored,
    street,
    tidy,
    train,
    upstairs,
    vows,
    waves,
    word_length,
)
from game.engine.stage.painter.props.placed import Placed

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.content.scene_models import Prop
    from game.engine.stage.painter.easel import Easel

_FAMILIES: Final = (
    at_rest.PROPS,
    bedroom.PROPS,
    city.PROPS,
    creatures.PROPS,
    desks.PROPS,
    doorstep.PROPS,
    fever.PROPS,
    fridge_near.PROPS,
    furniture.PROPS,
    home.PROPS,
    kitchen.PROPS,
    lamps.PROPS,
    last_things.PROPS,
    licence.PROPS,
    lunch.PROPS,
    near.PROPS,
    night_lines.PROPS,
    noon.PROPS,
    one_room.PROPS,
    others.PROPS,
    party.PROPS,
    people.PROPS,
    plants.PROPS,
    polar.PROPS,
    procedure.PROPS,
    reading_room.PROPS,
    repair.PROPS,
    shop.PROPS,
    shown.PROPS,
    shown_below.PROPS,
    shown_him.PROPS,
    signed.PROPS,
    signed_as.PROPS,
    small.PROPS,
    soup.PROPS,
    stored.PROPS,
    street.PROPS,
    tidy.PROPS,
    train.PROPS,
    upstairs.PROPS,
    vows.PROPS,
    waves.PROPS,
    word_length.PROPS,
)
LIBRARY: Final[dict[str, Callable[[Placed], None]]] = {
    name: draw for family in _FAMILIES for name, draw in family.items()
}


def prop(easel: Easel, layer: Prop) -> None:
    """Draw a prop where the scene puts it. Its seed makes its chance."""
    LIBRARY[layer.name](Placed(easel, layer, np.random.default_rng(layer.seed)))

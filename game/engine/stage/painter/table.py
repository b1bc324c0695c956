"""Which painter paints which kind of layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.engine.content import scene_models as models
from game.engine.stage.painter.layers import air, room, skyline, strata, writing
from game.engine.stage.painter.props.library import prop

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.stage.painter.easel import Easel


def _occluder(easel: Easel, layer: models.Occluder) -> None:
    easel.canvas.record(layer.name)


def _live(easel: Easel, layer: models.Steam) -> None:
    """Nothing to paint: the stage draws it."""


PAINTERS: Final[dict[type[Any], Callable[[Easel, Any], None]]] = {
    models.Sky: air.sky,
    models.Clouds: air.clouds,
    models.Stars: air.stars,
    models.Sun: air.sun,
    models.Haze: air.haze,
    models.Glow: air.glow,
    models.Cast: air.cast,
    models.Shadow: air.shadow,
    models.Shafts: air.shafts,
    models.Motes: air.motes,
    models.Steam: _live,
    models.Bokeh: air.bokeh,
    models.Skyline: skyline.skyline,
    models.Masts: skyline.masts,
    models.Shapes: room.shapes,
    models.Wall: room.wall,
    models.Floor: room.floor,
    models.Tiles: room.tiles,
    models.Curtain: room.curtain,
    models.Pane: room.pane,
    models.Slab: room.slab,
    models.Writing: writing.writing,
    models.Strata: strata.strata,
    models.Prop: prop,
    models.Occluder: _occluder,
}

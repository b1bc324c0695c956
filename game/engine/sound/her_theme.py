"""A piece as it is written, her stage and what she was shown in; the piece as she is in it, out.

A player of ``music.yaml`` may have `stages`: it is there from the first of them to the last. A
piece that is hers takes on, besides, a player for each thing that she was shown, as many as her
stage.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.engine.sound.own_piece import COLOURS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping


def grows(written: Mapping[str, Any]) -> bool:
    """Whether a piece is another at another stage."""
    return "hers" in written or any("stages" in layer for layer in written.get("layers", ()))


def grown(written: Mapping[str, Any], stage: int, shown: Collection[str]) -> dict[str, Any]:
    """The piece at *stage* (0 for Mirror to 4 for Beyond), with *shown* in it."""
    layers = [
        {name: value for name, value in layer.items() if name != "stages"}
        for layer in written.get("layers", ())
        if _there(layer, stage)
    ]
    if "hers" in written:
        seen = [name for name in sorted(shown) if name in COLOURS][:stage]
        layers += [{**COLOURS[name], "bars": list(written["hers"])} for name in seen]
    return {**{name: value for name, value in written.items() if name != "hers"}, "layers": layers}


def _there(layer: Mapping[str, Any], stage: int) -> bool:
    first, last = layer.get("stages", (stage, stage))
    return bool(first <= stage <= last)

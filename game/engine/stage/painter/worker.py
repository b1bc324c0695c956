"""Paints in a process of its own: orders as JSON lines on stdin, answers as JSON lines on stdout.

An order is `{"scene": ..., "palettes": ..., "size": [w, h], "path": ...}`; the answer is
`{"path": ...}`, with `"failed"` and the reason when it could not be painted. End of input ends it.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from game.engine.content.scene_models import Palettes, SceneModel
from game.engine.stage.painter.bake import bake
from game.engine.stage.painter.plates import save, text_of

if TYPE_CHECKING:
    from typing import TextIO

_NICENESS: Final = 10


def order(scene: SceneModel, palettes: Palettes, size: tuple[int, int], path: Path) -> str:
    """The line that asks for one picture."""
    return json.dumps(
        {
            "scene": text_of(scene),
            "palettes": palettes.model_dump_json(),
            "size": size,
            "path": str(path),
        }
    )


def fulfil(line: str) -> str:
    """Paint what *line* orders, keep it on disk, and give the line that answers."""
    wanted = json.loads(line)
    path = Path(wanted["path"])
    try:
        scene = SceneModel.model_validate_json(wanted["scene"])
        palettes = Palettes.model_validate_json(wanted["palettes"])
        save(bake(scene, palettes, tuple(wanted["size"])), path)
    except Exception as error:  # noqa: BLE001 - whatever it was, the game must hear of it
        return json.dumps({"path": str(path), "failed": f"{type(error).__name__}: {error}"})
    return json.dumps({"path": str(path)})


def serve(orders: TextIO, answers: TextIO) -> None:
    """Answer every order until there are no more."""
    for line in orders:
        answers.write(fulfil(line) + "\n")
        answers.flush()


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    serve(sys.stdin, sys.stdout)

"""Keeps baked pictures on disk: one file a picture, checked when read, written all at once."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import zlib
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from game.engine.stage.painter.bake import KIT_VERSION, Baked
from game.engine.stage.painter.cut import Plate

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.content.scene_models import Palettes, SceneModel

_MAGIC: Final = b"SGPLATES1\n"


class BrokenPlatesError(Exception):
    """The file is not what was written: cut short, changed, or of another kind."""


def file_name(scene: SceneModel, palettes: Palettes, size: tuple[int, int]) -> str:
    """The cache's key: the scene's text, its colours, the kit's version and the size."""
    text = text_of(scene) + json.dumps(dict(palettes.of(scene)), sort_keys=True)
    key = hashlib.blake2s(f"{KIT_VERSION}\n{text}".encode(), digest_size=10).hexdigest()
    return f"{scene.scene}-{size[0]}x{size[1]}-{key}.plates"


def text_of(scene: SceneModel) -> str:
    """The scene as JSON that `SceneModel` reads back as the same scene."""
    # Without `warnings`: a colour of four numbers warns that the union's first tuple has three.
    return scene.model_dump_json(warnings=False)


def pack(baked: Baked) -> bytes:
    """Magic, length of the head, head as JSON, samples, CRC-32 of all that stands before it."""
    plates = [
        {"name": p.name, "shape": p.samples.shape, "at": p.at, "speed": p.speed, "repeat": p.repeat}
        for p in baked.plates
    ]
    facts = {"name": baked.name, "size": baked.size, "luminance": baked.luminance}
    head = json.dumps({**facts, "plates": plates}).encode()
    parts = [_MAGIC, len(head).to_bytes(4), head, *(p.samples.tobytes() for p in baked.plates)]
    check = 0
    for part in parts:
        check = zlib.crc32(part, check)
    return b"".join([*parts, check.to_bytes(4)])


def unpack(data: bytes) -> Baked:
    """What `pack` was given. Raises `BrokenPlatesError`."""
    whole = memoryview(data)
    if data[: len(_MAGIC)] != _MAGIC or zlib.crc32(whole[:-4]) != int.from_bytes(data[-4:]):
        msg = "the checksum does not fit"
        raise BrokenPlatesError(msg)
    start = len(_MAGIC) + 4
    end = start + int.from_bytes(data[len(_MAGIC) : start])
    head: dict[str, Any] = json.loads(data[start:end])
    plates = []
    for plate in head["plates"]:
        count = int(np.prod(plate["shape"]))
        samples = np.frombuffer(whole[end : end + count], np.uint8).reshape(plate["shape"])
        at, speed, repeat = tuple(plate["at"]), plate["speed"], plate["repeat"]
        plates.append(Plate(plate["name"], samples, at, speed, repeat))
        end += count
    return Baked(head["name"], tuple(head["size"]), head["luminance"], tuple(plates))


def save(baked: Baked, path: Path) -> None:
    """Write beside *path*, then rename: a reader sees the old file, the new one, or none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pack(baked))
        path.parent.joinpath(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            path.parent.joinpath(name).unlink()
        raise


def load(path: Path) -> Baked | None:
    """The picture kept at *path*, or None; a broken file is taken away so that it is rebaked."""
    try:
        return unpack(path.read_bytes())
    except OSError:
        return None
    except BrokenPlatesError:
        with contextlib.suppress(OSError):
            path.unlink()
        return None

"""Paints scenes into PNG files: `python -m game.engine.stage.painter SCENE... --out DIR`.

`--lit all` (or names) lights lamps, `--with` says what has happened in the story, `--check` only
reads the YAML and names every mistake. The title's prebaked picture is made by
`... title --size 960x540 --grain 0 --out assets`.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

import pygame

from game.engine.content.load import load_content
from game.engine.core import paths
from game.engine.stage.painter.bake import bake, flat


def main(words: list[str]) -> int:
    """Exit code 1 when a scene is unknown or its YAML is not right."""
    asked = _asked(words)
    content = load_content(paths.story())
    for problem in content.diagnostics:
        if "scenes/" in problem.at.file or "palettes" in problem.at.file:
            sys.stderr.write(problem.render() + "\n")
    names = asked.scenes or sorted(content.scenes)
    unknown = [name for name in names if name not in content.scenes]
    if unknown or asked.check:
        sys.stderr.write("".join(f"no such scene, or not right: {name}\n" for name in unknown))
        return bool(unknown)
    size = tuple(int(n) for n in asked.size.split("x"))
    asked.out.mkdir(parents=True, exist_ok=True)
    for name in names:
        scene = content.scenes[name].under(frozenset(asked.happened.split(",")).__contains__)
        started = time.perf_counter()
        if asked.grain is not None:
            grade = scene.grade.model_copy(update={"grain": asked.grain, "texture": 0.006})
            scene = scene.model_copy(update={"grade": grade})
        baked = bake(scene, content.palettes, (size[0], size[1]))
        took = time.perf_counter() - started
        lit = frozenset(scene.lamps if asked.lit == "all" else asked.lit.split(","))
        samples = flat(baked, lit=lit)
        image = pygame.image.frombuffer(samples.tobytes(), baked.size, "RGB")
        path = asked.out / f"{name}{'_lit' if asked.lit else ''}.png"
        pygame.image.save(image, path)
        sys.stdout.write(f"{path}  {took:.2f} s  mean {baked.luminance:.2f}\n")
    return 0


def _asked(words: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="painter", description=__doc__)
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help="all, when none is named")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--out", type=Path, default=Path("pictures"))
    parser.add_argument("--grain", type=float, help="in place of the scene's own")
    parser.add_argument("--lit", default="", help="'all', or lamps' names with commas")
    parser.add_argument("--with", default="", dest="happened", help="facts, with commas")
    parser.add_argument("--check", action="store_true")
    return parser.parse_args(words)


if __name__ == "__main__":
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    raise SystemExit(main(sys.argv[1:]))

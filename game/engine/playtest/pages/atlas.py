"""Takes a story's graph, and what was played of it if anything was; draws its map as SVG."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from game.engine.playtest.pages.assets import asset
from game.engine.playtest.pages.layers import Layout, Spacing, layered
from game.engine.playtest.pages.markup import (
    Markup,
    clock,
    number,
    percent,
    shortened,
    tag,
    void,
)
from game.engine.playtest.watch import where

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.playtest.pages.graph import Graph, Move, Scene

SPACING: Final = Spacing()
_MARGIN: Final = 14
_THINNEST, _THICKEST = 1.6, 11.0
_TITLE_LETTERS: Final = 21
_SMALL_LETTERS: Final = 22
_LEAST_WIDE: Final = 300.0
_KEY_HIGH: Final = 26.0
_KEY: Final = " turns on how far she has grown"
_DIAMOND: Final = "\u25c6"


@dataclass(frozen=True, slots=True)
class Traffic:
    """What was played: in how many of `runs` each scene was entered and each ending reached, how
    often each way was taken, median seconds of reading, and (seen, all) of a scene's places.
    """

    runs: int = 0
    entered: Mapping[str, int] = field(default_factory=dict)
    moves: Mapping[tuple[str, str], int] = field(default_factory=dict)
    endings: Mapping[str, int] = field(default_factory=dict)
    seconds: Mapping[str, float] = field(default_factory=dict)
    coverage: Mapping[str, tuple[int, int]] = field(default_factory=dict)


def anchor(scene: str) -> str:
    """What a scene's source is called in the page, and what its box on the map leads to."""
    return f"scene-{scene}" if scene else "scene--beginning"


def alone(graph: Graph, title: str) -> str:
    """The map as a file of its own, with its colours, for the screen and for print."""
    drawn = _Atlas(graph, Traffic(), linked=False)
    style = tag("style", Markup(asset("map.css")))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawn.svg(title, style)}\n'


def within_page(graph: Graph, traffic: Traffic, title: str) -> Markup:
    """The map for the report, each scene a link to its source."""
    return _Atlas(graph, traffic, linked=True).svg(title)


class _Atlas:
    def __init__(self, graph: Graph, traffic: Traffic, *, linked: bool) -> None:
        self._graph, self._traffic, self._linked = graph, traffic, linked
        ways = {(move.source, _key(move)): move for move in graph.moves}
        names = [scene.name for scene in graph.scenes] + [f"ending:{e}" for e in graph.endings]
        # What a variable leads to stands in no divert, but has been seen.
        self._arrows = list(dict.fromkeys((*ways, *(w for w in traffic.moves if _is_in(w, names)))))
        self._ways = ways
        self._names = names
        self._layout: Layout = layered(names, self._arrows, SPACING)
        self._out: dict[str, int] = {}
        for source, _ in self._arrows:
            self._out[source] = self._out.get(source, 0) + 1

    def svg(self, title: str, *first: str) -> Markup:
        layout = self._layout
        width = max(layout.width, _LEAST_WIDE) + 2 * _MARGIN
        height = layout.height + 2 * _MARGIN + _KEY_HIGH
        scenes, endings = len(self._graph.scenes), len(self._graph.endings)
        told = f"{scenes} scenes in reading order from top to bottom, and {endings} endings."
        return tag(
            "svg",
            tag("title", f"Map of {title}"),
            tag("desc", told),
            *first,
            tag("g", *self._moves(), _class="m-moves"),
            tag("g", *self._labels(), _class="m-labels", aria_hidden="true"),
            *(self._scene(scene) for scene in self._graph.scenes),
            *(self._ending(name) for name in self._graph.endings),
            tag(
                "text",
                tag("tspan", _DIAMOND, _class="m-gate"),
                _KEY,
                x=0.0,
                y=layout.height + _KEY_HIGH,
                _class="m-small",
            ),
            xmlns="http://www.w3.org/2000/svg",
            viewBox=f"{-_MARGIN} {-_MARGIN} {number(width)} {number(height)}",
            width=width,
            height=height,
            role="group" if self._linked else "img",
            _class="map",
            aria_label=f"Map of {title}. {told}",
        )

    def _moves(self) -> Iterator[Markup]:
        for arrow, points in self._layout.arrows.items():
            move, taken = self._ways.get(arrow), self._traffic.moves.get(arrow, 0)
            share = min(1.0, taken / self._traffic.runs) if self._traffic.runs else 0.0
            kind = "m-move" if taken or not self._traffic.runs else "m-move m-never"
            path = void(
                "path",
                d=_curve(points),
                _class=kind,
                stroke_width=_THINNEST + (_THICKEST - _THINNEST) * share,
            )
            back = self._head(points) if arrow in self._layout.turned else Markup()
            yield tag("g", tag("title", self._told(arrow, move, taken)), path, back)

    def _told(self, arrow: tuple[str, str], move: Move | None, taken: int) -> str:
        names = {scene.name: scene.title for scene in self._graph.scenes}
        source, target = (names.get(a, a.removeprefix("ending:")) for a in arrow)
        runs = self._traffic.runs
        how = f": {taken:,} times in {runs:,} plays" if runs else ""
        gate = "; only her growth leads here" if move is not None and move.gated else ""
        return f"{source} \u2192 {target}{how}{gate}"

    def _head(self, points: tuple[tuple[float, float], ...]) -> Markup:
        x, y = points[0]
        return void("path", d=f"M{number(x - 5)} {number(y + 9)}L{number(x)} {number(y)}"
                    f"L{number(x + 5)} {number(y + 9)}", _class="m-head")  # fmt: skip

    def _labels(self) -> Iterator[Markup]:
        """How many took each way, where there are several; and a mark where growth decides."""
        for arrow, points in self._layout.arrows.items():
            move = self._ways.get(arrow)
            mark = f"{_DIAMOND} " if move is not None and move.gated else ""
            share = ""
            if self._traffic.runs and self._out[arrow[0]] > 1:
                share = percent(self._traffic.moves.get(arrow, 0), self._traffic.runs)
            if mark or share:
                (x0, y0), (x1, y1) = points[0], points[1]
                at = {"x": x0 + (x1 - x0) * 0.62, "y": y0 + (y1 - y0) * 0.62 + 4}
                diamond = [tag("tspan", mark, _class="m-gate")] if mark else []
                yield tag("text", *diamond, share, text_anchor="middle", _class="m-share", **at)

    def _scene(self, scene: Scene) -> Markup:
        x, y = self._layout.boxes[scene.name]
        left, top = x - SPACING.width / 2, y - SPACING.height / 2
        told = self._scene_told(scene)
        gate = tag("tspan", f"{_DIAMOND}{len(scene.gates)}", _class="m-gate", dx=8)
        small = [shortened(self._small(scene), _SMALL_LETTERS)]
        if scene.gates:
            small.append(gate)
        entered = not self._traffic.runs or self._traffic.entered.get(scene.name, 0) > 0
        parts = (
            tag("title", told),
            void("rect", x=left, y=top, width=SPACING.width, height=SPACING.height, rx=9,
                 _class="m-box" if entered else "m-box m-never"),
            tag("text", shortened(scene.title, _TITLE_LETTERS), x=left + 13, y=top + 22,
                _class="m-title"),
            tag("text", *small, x=left + 13, y=top + 40, _class="m-small"),
            *self._coverage(scene, left + 13, top + SPACING.height - 9),
        )  # fmt: skip
        if not self._linked:
            return tag("g", *parts, _class="m-scene")
        return tag("a", *parts, href=f"#{anchor(scene.name)}", _class="m-scene", aria_label=told)

    def _small(self, scene: Scene) -> str:
        runs = self._traffic.runs
        if not runs:
            return f"{scene.words:,} words"
        seconds = self._traffic.seconds.get(scene.name)
        share = percent(self._traffic.entered.get(scene.name, 0), runs)
        return share if seconds is None else f"{share} \u00b7 {clock(seconds)}"

    def _coverage(self, scene: Scene, x: float, y: float) -> Iterator[Markup]:
        seen, total = self._traffic.coverage.get(scene.name, (0, 0))
        if total:
            wide = SPACING.width - 26
            yield void("rect", x=x, y=y, width=wide, height=3, rx=1.5, _class="m-all")
            yield void("rect", x=x, y=y, width=wide * seen / total, height=3, rx=1.5,
                       _class="m-seen")  # fmt: skip

    def _scene_told(self, scene: Scene) -> str:
        told = [f"{scene.title} ({where(scene.at)})", f"{scene.words:,} words"]
        if runs := self._traffic.runs:
            told.append(f"in {percent(self._traffic.entered.get(scene.name, 0), runs)} of plays")
        if scene.name in self._traffic.seconds:
            told.append(f"median {clock(self._traffic.seconds[scene.name])} of reading")
        seen, total = self._traffic.coverage.get(scene.name, (0, 0))
        if total:
            told.append(f"{seen} of {total} lines, choices and outcomes seen")
        if scene.gates:
            lines = ", ".join(str(gate.line) for gate in scene.gates)
            told.append(f"{len(scene.gates)} growth gates, at line {lines}")
        return "; ".join(told)

    def _ending(self, name: str) -> Markup:
        x, y = self._layout.boxes[f"ending:{name}"]
        runs, came = self._traffic.runs, self._traffic.endings.get(name, 0)
        told = f"Ending: {name}" + (f"; {came:,} of {runs:,} plays" if runs else "")
        small = percent(came, runs) if runs else "ending"
        left, top = x - SPACING.width / 2, y - SPACING.height / 2
        return tag(
            "g",
            tag("title", told),
            void("rect", x=left, y=top, width=SPACING.width, height=SPACING.height,
                 rx=(SPACING.height) / 2,
                 _class="m-end" if came or not runs else "m-end m-never"),
            tag("text", shortened(name.replace("_", " "), _TITLE_LETTERS - 2), x=x, y=y - 2,
                text_anchor="middle", _class="m-title"),
            tag("text", small, x=x, y=y + 15, text_anchor="middle", _class="m-small"),
        )  # fmt: skip


def _key(move: Move) -> str:
    return f"ending:{move.target}" if move.ends else move.target


def _is_in(way: tuple[str, str], names: list[str]) -> bool:
    return way[0] in names and way[1] in names


def _curve(points: tuple[tuple[float, float], ...]) -> str:
    """Through the points, upright at each: boxes are left downwards and entered from above."""
    (x, y), *rest = points
    path = [f"M{number(x)} {number(y)}"]
    for to_x, to_y in rest:
        middle = (y + to_y) / 2
        if abs(x - to_x) < 0.5:
            path.append(f"V{number(to_y)}")
        else:
            path.append(f"C{number(x)} {number(middle)} {number(to_x)} {number(middle)} "
                        f"{number(to_x)} {number(to_y)}")  # fmt: skip
        x, y = to_x, to_y
    return "".join(path)

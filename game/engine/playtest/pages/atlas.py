"""Takes a story's graph, and what was played of it if anything was; draws its map as SVG."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from game.engine.playtest.measures import BEFORE
from game.engine.playtest.pages.acts import bands_of
from game.engine.playtest.pages.assets import asset
from game.engine.playtest.pages.bands import banded
from game.engine.playtest.pages.graph import direct
from game.engine.playtest.pages.layers import Spacing
from game.engine.playtest.pages.markup import (
    Markup,
    clock,
    number,
    percent,
    shortened,
    tag,
    void,
)
from game.engine.playtest.pages.traffic import ENDING, Traffic
from game.engine.playtest.watch import where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.playtest.pages.graph import Graph, Move, Scene
    from game.engine.playtest.pages.layers import Points

SPACING: Final = Spacing()
_NARROW: Final = replace(SPACING, abreast=2)
_MARGIN: Final = 14
_THINNEST, _THICKEST = 1.6, 11.0
_TITLE_LETTERS: Final = 25
_SMALL_LETTERS: Final = 26
_LEAST_WIDE: Final = 300.0
_KEY_HIGH: Final = 26.0
_ROUND, _ROUND_END, _ROUND_TURN = 9, 22, 30.0
_KEY: Final = " turns on how far she has grown"
_DIAMOND: Final = "\u25c6"


def anchor(scene: str) -> str:
    """What a scene's source is called in the page, and what its box on the map leads to."""
    return f"scene-{scene}" if scene else "scene--beginning"


def alone(graph: Graph, title: str) -> str:
    """The map as a file of its own, with its colours, for the screen and for print: acts stand
    beside one another.
    """
    drawn = _Atlas(graph, Traffic(), page=False)
    style = tag("style", Markup(asset("map.css")))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{drawn.svg(title, style)}\n'


def within_page(graph: Graph, traffic: Traffic, title: str) -> Markup:
    """The map for the report, each scene a link to its source: acts stand below one another."""
    return _Atlas(graph, traffic, page=True).svg(title)


class _Atlas:
    def __init__(self, graph: Graph, traffic: Traffic, *, page: bool) -> None:
        graph = direct(graph)
        self._graph, self._traffic, self._linked = graph, traffic, page
        self._ways = {(move.source, _key(move)): move for move in graph.moves}
        self._ends = _ends(graph)
        boxes = [scene.name for scene in graph.scenes]
        boxes += [f"ending:{e}" for e in graph.endings if e not in self._ends.values()]
        asides = {scene.name for scene in graph.scenes if scene.aside}
        # What a variable leads to stands in no divert, but has been seen. Going aside is no way.
        ways = [way for way in self._ways if (way[0] in asides) == (way[1] in asides)]
        ways += [way for way in traffic.moves if not asides.intersection(way)]
        self._arrows = [(a, b) for a, b in dict.fromkeys(ways) if a in boxes and b in boxes]
        self._taken = traffic.taken(self._arrows)
        self._boxes, self._spacing = boxes, _NARROW if page else SPACING
        self._layout, self._frames = banded(
            bands_of(graph, boxes), self._arrows, self._spacing, columns=not page
        )
        self._out = Counter(source for source, _ in self._arrows)

    def svg(self, title: str, *first: str) -> Markup:
        layout = self._layout
        width = max(layout.width, _LEAST_WIDE) + 2 * _MARGIN
        height = layout.height + 2 * _MARGIN + _KEY_HIGH
        scenes, endings = len(self._graph.scenes), len(self._graph.endings)
        told = f"{scenes} scenes in reading order, and {endings} endings."
        return tag(
            "svg",
            tag("title", f"Map of {title}"),
            tag("desc", told),
            *first,
            tag("g", *self._moves(), _class="m-moves"),
            tag("g", *self._labels(), _class="m-labels", aria_hidden="true"),
            *(
                tag("text", frame.title, x=frame.left, y=frame.top - 34, _class="m-act")
                for frame in self._frames
                if frame.title
            ),
            *(self._scene(scene) for scene in self._graph.scenes),
            *(self._ending(box) for box in self._boxes if box.startswith(ENDING)),
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
            move, taken = self._ways.get(arrow), self._taken[arrow]
            share = min(1.0, (taken or 0) / self._traffic.runs) if self._traffic.runs else 0.0
            kind = "m-move m-never" if taken == 0 and self._traffic.runs else "m-move"
            path = void(
                "path",
                d=_curve(points),
                _class=kind,
                stroke_width=_THINNEST + (_THICKEST - _THINNEST) * share,
            )
            back = self._head(points) if arrow in self._layout.turned else Markup()
            yield tag("g", tag("title", self._told(arrow, move, taken)), path, back)

    def _told(self, arrow: tuple[str, str], move: Move | None, taken: int | None) -> str:
        names = {scene.name: scene.title for scene in self._graph.scenes}
        source, target = (names.get(a, a.removeprefix(ENDING)) for a in arrow)
        runs = self._traffic.runs
        how = f": {taken:,} times in {runs:,} plays" if runs and taken is not None else ""
        gate = "; only her growth leads here" if move is not None and move.gated else ""
        return f"{source} \u2192 {target}{how}{gate}"

    def _head(self, points: Points) -> Markup:
        x, y = points[0]
        return void("path", d=f"M{number(x - 5)} {number(y + 9)}L{number(x)} {number(y)}"
                    f"L{number(x + 5)} {number(y + 9)}", _class="m-head")  # fmt: skip

    def _labels(self) -> Iterator[Markup]:
        """How many took each way, where there are several; and a mark where growth decides."""
        for arrow, points in self._layout.arrows.items():
            move = self._ways.get(arrow)
            mark = f"{_DIAMOND} " if move is not None and move.gated else ""
            share = ""
            taken = self._taken[arrow]
            if self._traffic.runs and self._out[arrow[0]] > 1 and taken is not None:
                share = percent(taken, self._traffic.runs)
            if mark or share:
                across = len(points) > 2 and points[-2][1] == points[-1][1]
                (x0, y0), (x1, y1) = points[-2:] if across else points[:2]
                lift = _ROUND_TURN * 0.75 if across else 0.0
                at = {"x": x0 + (x1 - x0) * 0.62, "y": y0 + (y1 - y0) * 0.62 + 4 - lift}
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
        ending = self._ends.get(scene.name)
        kind = "m-box" if ending is None else "m-end"
        name = scene.title if ending is None else ending.replace("_", " ")
        parts = (
            tag("title", told),
            void("rect", x=left, y=top, width=SPACING.width, height=SPACING.height,
                 rx=_ROUND if ending is None else _ROUND_END,
                 _class=kind if entered else f"{kind} m-never"),
            tag("text", shortened(name, _TITLE_LETTERS), x=left + 13, y=top + 22,
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
        if ending := self._ends.get(scene.name):
            told.insert(0, f"Ending: {ending}")
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

    def _ending(self, box: str) -> Markup:
        x, y = self._layout.boxes[box]
        name = box.removeprefix(ENDING)
        runs, came = self._traffic.runs, self._traffic.endings.get(name, 0)
        told = f"Ending: {name}" + (f"; {came:,} of {runs:,} plays" if runs else "")
        small = percent(came, runs) if runs else "ending"
        left, top = x - SPACING.width / 2, y - SPACING.height / 2
        return tag(
            "g",
            tag("title", told),
            void("rect", x=left, y=top, width=SPACING.width, height=SPACING.height,
                 rx=_ROUND_END,
                 _class="m-end" if came or not runs else "m-end m-never"),
            tag("text", shortened(name.replace("_", " "), _TITLE_LETTERS - 2), x=x, y=y - 2,
                text_anchor="middle", _class="m-title"),
            tag("text", small, x=x, y=y + 15, text_anchor="middle", _class="m-small"),
        )  # fmt: skip


def _key(move: Move) -> str:
    return f"{ENDING}{move.target}" if move.ends else move.target


def _ends(graph: Graph) -> dict[str, str]:
    """The scenes that are an ending: they lead there and nowhere else, and no other does."""
    led: dict[str, set[str]] = {}
    ways: dict[str, set[str]] = {}
    for move in graph.moves:
        led.setdefault(_key(move), set()).add(move.source)
        ways.setdefault(move.source, set()).add(_key(move))
    return {
        source: key.removeprefix(ENDING)
        for source, (key, *others) in ways.items()
        if key.startswith(ENDING) and not others and led[key] == {source} and source != BEFORE
    }


def _curve(points: Points) -> str:
    """Through the points, upright at each: boxes are left downwards and entered from above.

    From one point to another of the same height it is led round below the first, above the last.
    """
    (x, y), *rest = points
    path = [f"M{number(x)} {number(y)}"]
    for n, (to_x, to_y) in enumerate(rest):
        middle = (y + to_y) / 2
        if y == to_y:
            middle += _ROUND_TURN if n == 0 else -_ROUND_TURN
        if abs(x - to_x) < 0.5:
            path.append(f"V{number(to_y)}")
        else:
            path.append(f"C{number(x)} {number(middle)} {number(to_x)} {number(middle)} "
                        f"{number(to_x)} {number(to_y)}")  # fmt: skip
        x, y = to_x, to_y
    return "".join(path)

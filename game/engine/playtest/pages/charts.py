"""Numbers in, small drawings out: bars, ranges, histograms, and curves with their bands.

Each is a picture without words for a reader, hidden from those who hear the page: the numbers
stand beside it or in a table below. Bars, of which a page has thousands, are plain boxes that
``page.css`` draws; all else is SVG. Colours are its classes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.playtest.pages.markup import Markup, clock, number, tag, void

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from game.engine.playtest.pages.figures import Band, Spread

PANEL: Final = (300.0, 168.0)
_LEFT, _RIGHT, _TOP, _BOTTOM = 28.0, 44.0, 14.0, 24.0
_HALF: Final = 6.0


class Tick(NamedTuple):
    """A mark on the way through a playthrough: where (0 to 1), what it says, and its full name."""

    at: float
    text: str
    name: str


def bar(share: float, kind: str = "") -> Markup:
    """A bar of that *share* (0 to 1) of its width, which the page's style gives and draws."""
    drawn = f"--p:{number(max(share * 100, 0.8))}" if share else None
    return tag("i", _class=f"bar {kind}".strip(), style=drawn)


def parts(counts: Sequence[int], kinds: Sequence[str]) -> Markup:
    """A bar parted as *counts* are, in the classes *kinds*; nothing of nothing."""
    drawn = (
        tag("i", _class=kind, style=f"flex:{count}")
        for count, kind in zip(counts, kinds, strict=True)
        if count
    )
    return tag("span", *drawn, _class="parts")


def span(spread: Spread, longest: float, kind: str = "") -> Markup:
    """A line from the tenth to nine tenths with a mark at the median, on a scale from 0."""
    low, middle, high = (100 * x / longest for x in (spread.low, spread.middle, spread.high))
    return tag(
        "svg",
        void("line", x1=0, x2=100, y1=5, y2=5, _class="c-scale"),
        void("rect", x=low, y=3, width=max(high - low, 0.8), height=4, _class="c-span"),
        void("rect", x=middle - 0.7, y=0, width=1.4, height=10, _class="c-median"),
        viewBox="0 0 100 10",
        preserveAspectRatio="none",
        aria_hidden="true",
        focusable="false",
        _class=f"span {kind}".strip(),
    )


def histogram(spread: Spread, widest: tuple[float, float], seconds: float, kind: str) -> Markup:
    """Runs by their seconds, from the first to the last of *widest*; the median is labelled.

    *seconds* is the width of a bin of *spread*.
    """
    first, last = widest
    wide, high = 560.0, 92.0
    scale = (wide - 2 * _LEFT) / max(last - first, seconds)
    most = max(spread.bins.values())
    columns = [
        void(
            "rect",
            x=_LEFT + (max(value - 1, 0) * seconds - first) * scale,
            y=high - 56 * count / most,
            width=max(seconds * scale - 0.7, 0.7),
            height=56 * count / most,
            _class="c-part",
        )
        for value, count in sorted(spread.bins.items())
    ]
    middle = _LEFT + (spread.middle - first) * scale
    anchor = "start" if middle < wide / 3 else "end" if middle > wide * 2 / 3 else "middle"
    return tag(
        "svg",
        *columns,
        void("line", x1=_LEFT, x2=wide - _LEFT, y1=high, y2=high, _class="c-axis"),
        void("line", x1=middle, x2=middle, y1=26, y2=high + 4, _class="c-median-line"),
        tag("text", f"half take less than {clock(spread.middle)}", x=middle, y=17,
            text_anchor=anchor, _class="c-label"),
        *(tag("text", clock(at), x=_LEFT + (at - first) * scale, y=high + 16,
              text_anchor="middle", _class="c-tick") for at in _round_times(first, last)),
        viewBox=f"0 0 {number(wide)} {number(high + 24)}",
        _class=f"chart histogram {kind}",
        aria_hidden="true",
        focusable="false",
    )  # fmt: skip


def curve(
    band: Band, top: float, levels: Mapping[str, float], ticks: Sequence[Tick], kind: str
) -> Markup:
    """A median with the band of the middle four fifths, over a playthrough, from 0 to *top*.

    *levels* are drawn across and labelled at the left, *ticks* stand below.
    """
    wide, high = PANEL
    steps = len(band.middle) - 1

    def x(at: float) -> float:
        return _LEFT + (wide - _LEFT - _RIGHT) * at

    def y(value: float) -> float:
        return high - _BOTTOM - (high - _TOP - _BOTTOM) * value / top

    there = [f"{number(x(n / steps))} {number(y(v))}" for n, v in enumerate(band.high)]
    back = [f"{number(x(n / steps))} {number(y(v))}" for n, v in enumerate(band.low)][::-1]
    line = [f"{number(x(n / steps))} {number(y(v))}" for n, v in enumerate(band.middle)]
    across = [
        part
        for name, level in levels.items()
        for part in (
            void("line", x1=_LEFT, x2=x(1), y1=y(level), y2=y(level), _class="c-level"),
            tag("text", f"{name} {level:g}", x=_LEFT + 3, y=y(level) - 3, _class="c-tick"),
        )
    ]
    return tag(
        "svg",
        void("line", x1=_LEFT, x2=x(1), y1=y(0), y2=y(0), _class="c-axis"),
        *across,
        tag("text", "0", x=_LEFT - 5, y=y(0) + 4, text_anchor="end", _class="c-tick"),
        tag("text", f"{top:g}", x=_LEFT - 5, y=y(top) + 4, text_anchor="end", _class="c-tick"),
        void("path", d=f"M{'L'.join((*there, *back))}Z", _class="c-band"),
        void("path", d=f"M{'L'.join(line)}", _class="c-line"),
        *_ends(band, x(1) + 5, y),
        *_scene_ticks(ticks, x, y(0)),
        viewBox=f"0 0 {number(wide)} {number(high)}",
        _class=f"chart curve {kind}",
        aria_hidden="true",
        focusable="false",
    )


def _ends(band: Band, x: float, y: Callable[[float], float]) -> Iterator[Markup]:
    """The last median and the ends of its band, each beside the curve, none on another."""
    low, middle, high = band.low[-1], band.middle[-1], band.high[-1]
    at = y(middle)
    yield tag("text", f"{middle:g}", x=x, y=at + 4, _class="c-end")
    if low != high:
        yield tag("text", f"{low:g}\u2013{high:g}", x=x, y=at + 18, _class="c-tick")


def _scene_ticks(ticks: Sequence[Tick], x: Callable[[float], float], y: float) -> Iterator[Markup]:
    last = -100.0
    for at, text, name in ticks:
        mark = void("path", d=f"M{number(x(at))} {number(y)}v4", _class="c-axis")
        yield tag("g", tag("title", name), mark)
        if x(at) - last >= 2 * _HALF + 5 * len(text):
            yield tag("text", text, x=x(at), y=y + 15, text_anchor="middle", _class="c-tick")
            last = x(at)


def _round_times(first: float, last: float) -> Iterator[float]:
    """Some four round times between the two, in seconds."""
    room = (last - first) / 4
    step = next((s for s in (10, 15, 30, 60, 120, 300, 600, 900, 1800) if s >= room), 3600)
    at = -(-first // step) * step
    while at <= last:
        yield at
        at += step

"""Takes the evidence of a playtest; gives the parts of its page that tell of whole playthroughs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.engine.core.spoken import READ_A_MINUTE
from game.engine.playtest.measures import BIN_S, WHOLE
from game.engine.playtest.pages import charts
from game.engine.playtest.pages.atlas import anchor, within_page
from game.engine.playtest.pages.markup import Markup, clock, joined, percent, tag
from game.engine.playtest.pages.tables import heading, more, section, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.playtest.pages.evidence import Evidence
    from game.engine.playtest.pages.figures import Played, Spread

_NUMBER: Final = re.compile(r"\s*(\d+)")
_TIMES: Final = (
    f"Reading counts every word shown, menus too, at {READ_A_MINUTE:.0f} words a minute. Voice is "
    "what speakers with a voice take to say their lines, by the voice\u2019s own timing, without "
    "the silences between lines."
)
_TABLE_STEPS: Final = range(0, 41, 5)


def endings(found: Evidence) -> Markup:
    """How often each ending was reached, by policy, as bars."""
    known = {name for play in found.plays for name in play.endings}
    names = [*found.graph.endings, *sorted(known - set(found.graph.endings))]
    rows = [
        [Markup(tag("span", name.replace("_", " "))), *(_share(play, name) for play in found.plays)]
        for name in names
    ]
    lost = [play.runs - sum(play.endings.values()) for play in found.plays]
    if any(lost):
        cells = [_bar(n, play.runs, "") for n, play in zip(lost, found.plays, strict=True)]
        rows.append([tag("em", "no ending"), *cells])
    heads = ["Ending", *(_who(play) for play in found.plays)]
    return section(
        "endings", "Endings", table("How often each ending was reached", heads, rows, "bars")
    )


def growth(found: Evidence) -> Markup:
    """Her growth over the length of a playthrough, and her stage on entering each scene."""
    grown = [play for play in found.plays if play.growth]
    if not grown:
        return Markup()
    intro = tag(
        "p",
        "From the first line of a playthrough to its last. The line is the median, the band holds "
        "the middle four fifths; dashed, what a stage asks for; below, where scenes begin.",
    )
    panels = [
        tag(
            "div", heading(3, f"{_words(play)}"), tag("div", *_panels(found, play), _class="panels")
        )
        for play in grown
    ]
    tables = [more(f"The figures of {_words(play)}", _growth_table(play)) for play in grown]
    return section("growth", "Growth", intro, *panels, *tables, _stages(found, grown))


def atlas(found: Evidence) -> Markup:
    """The map, and beside it the place where a scene's source is shown."""
    first = found.walked
    told = "The line in a box is how much of the scene was seen. Choose a scene to read its source."
    if first:
        told = (
            f"Of the {first.runs:,} plays of {first.policy}: how many took each way, how many came "
            f"to a scene, and the median time of reading there. {told}"
        )
    picture = within_page(found.graph, found.traffic(), found.title)
    frame = tag("div", picture, _class="map-frame", tabindex=0, role="region", aria_label="Map")
    return joined((tag("p", told), frame))


def time(found: Evidence) -> Markup:
    """How long a playthrough is read and heard, as a whole and scene by scene."""
    plays = [play for play in found.plays if WHOLE in play.reading]
    if not plays:
        return Markup()
    kinds = (
        ("reading", "Reading in silence", "reading"),
        ("saying", "Voices", "voice"),
    )
    drawn = [
        tag("div", heading(3, name), *(_distribution(play, plays, which, kind) for play in plays))
        for which, name, kind in kinds
        if any(getattr(play, which)[WHOLE].high > BIN_S for play in plays)
    ]
    first = plays[0]
    longest = max(s.high for spreads in (first.reading, first.saying)
                  for scene, s in spreads.items() if scene != WHOLE)  # fmt: skip
    rows = [
        [_link(scene.name, scene.title), *_timed(first.reading[scene.name], longest, "reading"),
         *_timed(first.saying[scene.name], longest, "voice")]
        for scene in found.graph.scenes
        if scene.name in first.reading
    ]  # fmt: skip
    heads = ["Scene", "Reading, a tenth to nine tenths", "Median", "Voice", "Median"]
    intro = tag("p", _TIMES)
    scenes = table(f"Seconds in each scene, {_words(first)}", heads, rows, "times")
    return section("time", "Time", intro, tag("div", *drawn, _class="halves"),
                   heading(3, "Scene by scene"), scenes)  # fmt: skip


def _share(play: Played, ending: str) -> Markup:
    return _bar(play.endings.get(ending, 0), play.runs, "")


def _bar(count: int, runs: int, kind: str) -> Markup:
    share = count / runs if runs else 0.0
    small = tag("small", f"{count:,}")
    return joined((charts.bar(share, kind), tag("b", percent(count, runs)), small))


def _who(play: Played) -> str:
    return f"{play.policy}, {play.runs:,} plays"


def _words(play: Played) -> str:
    return f"{play.runs:,} plays of {play.policy}"


def _link(scene: str, title: str) -> Markup:
    return tag("a", title, href=f"#{anchor(scene)}")


def _panels(found: Evidence, play: Played) -> Iterator[Markup]:
    ticks = [
        charts.Tick(play.begins[scene.name], _short(scene.title), scene.title)
        for scene in found.graph.scenes
        if scene.name in play.begins
    ]
    ticks.sort()
    for measure, band in play.growth.items():
        top = max(max(each.growth[measure].high) for each in found.plays if each.growth)
        needs = {stage: asked[measure] for stage, asked in found.stages if asked.get(measure)}
        ahead = min((level for level in needs.values() if level > top), default=0)
        top = max(10, -(-max(top, ahead) // 10) * 10)
        levels = {stage: level for stage, level in needs.items() if level <= top}
        drawn = charts.curve(band, top, levels, ticks, f"g-{measure}")
        yield tag("figure", tag("figcaption", measure.capitalize()), drawn)


def _short(title: str) -> str:
    number = _NUMBER.match(title)
    return number[1] if number else title[:1]


def _growth_table(play: Played) -> Markup:
    heads = ["Of the play", *(measure.capitalize() for measure in play.growth)]
    rows = [
        [f"{100 * step // 40} %",
         *(f"{band.middle[step]:g} ({band.low[step]:g}\u2013{band.high[step]:g})"
           for band in play.growth.values())]
        for step in _TABLE_STEPS
    ]  # fmt: skip
    return table("Median, and a tenth to nine tenths", heads, rows, "plain")


def _stages(found: Evidence, plays: list[Played]) -> Markup:
    """For each scene in which stage she was when a play first came there."""
    names = [name for name, _ in found.stages]
    came = {stage for play in plays for stages in play.stages.values() for stage in stages}
    seen = [name for name in names if name in came]
    tables = []
    for play in plays:
        rows = [
            [_link(scene.name, scene.title), *_cells(play.stages[scene.name], seen)]
            for scene in found.graph.scenes
            if scene.name in play.stages
        ]
        tables.append(table(_words(play), ["Scene", *seen], rows, "heat"))
    never = [name for name in names if name not in seen]
    told = f" No play has come to {', '.join(never)}." if never else ""
    intro = tag("p", f"The stage in which a play enters each scene for the first time.{told}")
    return joined((heading(3, "Stages entered"), intro, tag("div", *tables, _class="halves")))


def _cells(stages: Mapping[str, int], names: list[str]) -> Iterator[Markup]:
    total = sum(stages.values())
    for name in names:
        count = stages.get(name, 0)
        depth = round(10 * count / total) if total else 0
        text = percent(count, total) if count else "\u00b7"
        yield tag("span", text, _class=f"h{depth}", title=f"{count:,} of {total:,} plays")


def _distribution(play: Played, plays: list[Played], which: str, kind: str) -> Markup:
    spread: Spread = getattr(play, which)[WHOLE]
    spreads = [getattr(each, which)[WHOLE].bins for each in plays]
    widest = (max(min(map(min, spreads)) - 1, 0) * BIN_S, max(map(max, spreads)) * BIN_S)
    told = f"{play.policy}: four fifths take {clock(spread.low)} to {clock(spread.high)}"
    return tag("figure", tag("figcaption", told), charts.histogram(spread, widest, BIN_S, kind))


def _timed(spread: Spread, longest: float, kind: str) -> tuple[Markup, str]:
    told = f"{clock(spread.low)} to {clock(spread.high)}"
    drawn = joined((charts.span(spread, longest, kind), tag("span", told, _class="vh")))
    return drawn, clock(spread.middle)

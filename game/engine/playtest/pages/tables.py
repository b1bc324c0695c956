"""Cells and headings in, the plain parts that every section of a page is made of out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.playtest.pages.markup import Markup, tag, void

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def section(name: str, title: str, *parts: str) -> Markup:
    """A section with a heading that it is named by."""
    top = tag("h2", title, id=f"{name}-heading")
    return tag("section", top, *parts, id=name, aria_labelledby=f"{name}-heading")


def heading(level: int, text: str) -> Markup:
    """A heading within a section."""
    return tag(f"h{level}", text)


def more(title: str, *parts: str) -> Markup:
    """What is shown when it is asked for."""
    return tag("details", tag("summary", title), *parts, _class="more")


def table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], kind: str, name: str = ""
) -> Markup:
    """A table in a frame that scrolls by itself; the first cell of each row heads it.

    One with a *name* may be long: its frame is no higher than the window.
    """
    body = tag("tbody", *(_row(row) for row in rows))
    whole = tag("table", tag("caption", caption), _top(heads), body, _class=kind, id=name or None)
    if not name:
        return tag("div", whole, _class="frame")
    return _tall(whole, caption)


def grouped(
    caption: str,
    heads: Sequence[str],
    groups: Iterable[tuple[str, Iterable[Markup]]],
    kind: str,
    name: str,
) -> Markup:
    """A long table whose rows stand in groups, each under its own heading."""
    bodies = (
        tag("tbody", tag("tr", tag("th", title, scope="rowgroup", colspan=len(heads)),
                         _class="group"), *rows)
        for title, rows in groups
    )  # fmt: skip
    whole = tag("table", tag("caption", caption), _top(heads), *bodies, _class=kind, id=name)
    return _tall(whole, caption)


def _top(heads: Sequence[str]) -> Markup:
    return tag("thead", tag("tr", *(tag("th", head, scope="col") for head in heads)))


def _tall(whole: Markup, caption: str) -> Markup:
    return tag("div", whole, _class="frame tall", tabindex=0, role="region", aria_label=caption)


def _row(cells: Sequence[str]) -> Markup:
    first, *rest = cells
    return tag("tr", tag("th", first, scope="row"), *(tag("td", cell) for cell in rest))


def sieve(target: str, what: str, only: str = "") -> Markup:
    """The controls that leave only some rows of the table *target*; for those with scripts."""
    words = tag("label", f"Find {what} ", void("input", type="search", data_sieve=target))
    mark = [tag("label", void("input", type="checkbox", data_only=target), f" {only}")]
    told = tag("output", data_count=target)
    return tag("div", words, *(mark if only else ()), told, _class="controls", hidden=True)

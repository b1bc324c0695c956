"""Reads sequences: stopping, cycling, once-only and shuffled, on one line or on several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.ink import codes
from game.engine.ink.nodes import Kind, Node, Sequence, Text, Weave
from game.engine.ink.parser.cursor import Level
from game.engine.ink.parser.weave import weave

if TYPE_CHECKING:
    from game.engine.ink.parser.cursor import Cursor

_SIGNS: Final = {"!": Kind.ONCE, "&": Kind.CYCLE, "~": Kind.SHUFFLE, "$": Kind.STOPPING}
_WORDS: Final = {
    "once": Kind.ONCE,
    "cycle": Kind.CYCLE,
    "shuffle": Kind.SHUFFLE,
    "stopping": Kind.STOPPING,
}
_ALLOWED: Final = (*Kind, Kind.SHUFFLE | Kind.STOPPING, Kind.SHUFFLE | Kind.ONCE)


def annotated_sequence(c: Cursor) -> Sequence | None:
    """A sequence that says its kind, by a sign (``{&a|b}``) or by words (``{shuffle once: …}``)."""
    at = c.at
    kind = _signs(c) or _words(c)
    if kind is None:
        return None
    if kind not in _ALLOWED:
        c.fail(codes.SEQUENCE_KIND, "these kinds of sequence do not go together", at)
    after, mistakes = c.mark(), len(c.found)
    elements = _elements(c)
    if elements is None:
        c.expected_at(after, mistakes, "the elements of the sequence")
    return Sequence(kind, tuple(elements), at)


def plain_sequence(c: Cursor) -> Sequence | None:
    """``{a|b}``: at least one bar, or it is no sequence."""
    at = c.at
    c.space()
    elements = _elements(c)
    if elements is None or len(elements) < 2:
        return None
    return Sequence(Kind.STOPPING, tuple(elements), at)


def _signs(c: Cursor) -> Kind | None:
    kind: Kind | None = None
    while (sign := c.text[c.pos : c.pos + 1]) in _SIGNS:
        kind = _SIGNS[sign] if kind is None else kind | _SIGNS[sign]
        c.pos += 1
    return kind


def _words(c: Cursor) -> Kind | None:
    mark = c.mark()
    kind: Kind | None = None
    while (word := c.word()) is not None and word.text in _WORDS:
        kind = _WORDS[word.text] if kind is None else kind | _WORDS[word.text]
        if not c.space():
            word = None
            break
    if kind is None or word is not None or not c.accept(":"):
        c.back(mark)
        return None
    return kind


def _elements(c: Cursor) -> list[Weave | None] | None:
    return _lines(c) if c.newline() else _bars(c)


def _bars(c: Cursor) -> list[Weave | None] | None:
    elements: list[Weave | None] = []
    blank = True
    while True:
        at = c.at
        if (parts := c.rules.mixed(c)) is not None:
            elements.append(weave(parts, at=at))
            blank = False
        if not c.accept("|"):
            break
        if blank:
            elements.append(None)
        blank = True
    if blank and not elements:
        return None
    if blank:
        elements.append(None)
    return elements


def _lines(c: Cursor) -> list[Weave | None] | None:
    elements: list[Weave | None] = []
    c.blank_lines()
    while True:
        mark = c.mark()
        c.space()
        if c.next_is("->") or not c.accept("-"):
            c.back(mark)
            break
        c.space()
        at = c.at
        parts = c.rules.statements(c, Level.BRACES)
        if parts:
            line_end: list[Node] = [Text("\n", at)]
            elements.append(weave(line_end + parts, at=at))
        else:
            c.blank_lines()
            elements.append(None)
    return elements or None

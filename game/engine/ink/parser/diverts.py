"""Reads diverts: jumps, tunnels, threads, and `->->` with and without a place to go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.engine.ink import codes, lexer
from game.engine.ink.nodes import Divert, TagMark, TunnelOnwards
from game.engine.ink.parser.expressions import arguments

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Name
    from game.engine.ink.parser.cursor import Cursor

_Parts = list[Divert | TunnelOnwards | TagMark]


def diverts(c: Cursor) -> _Parts | None:
    """A thread, or a chain of arrows and places; None if no arrow is next.

    An arrow after a place makes it a tunnel: ``-> a -> b`` visits a and goes on to b.
    """
    mark = c.mark()
    c.space()
    if c.next_is("<-"):
        return [_thread(c)]
    if not c.next_is("->"):
        c.back(mark)
        return None
    chain = _chain(c)
    found: _Parts = []
    if c.tag:
        found.append(TagMark(opens=False, at=c.at))
        c.tag = False
    found.extend(_linked(c, chain))
    return found


def single_divert(c: Cursor) -> Divert | None:
    """One plain divert, for use as a value; None (with nothing read) for anything else."""
    mark = c.mark()
    found = diverts(c)
    if found is not None and len(found) == 1:
        one = found[0]
        if isinstance(one, Divert) and not one.tunnel and not one.thread:
            return one
    c.back(mark)
    return None


def _thread(c: Cursor) -> Divert:
    c.pos += 2
    c.space()
    place = _place(c)
    if place is None:
        c.expected("the place where the thread starts")
    return replace(place, thread=True)


def _chain(c: Cursor) -> list[Divert | tuple[bool, Span]]:
    """Arrows, as (is it ``->->``, place), and places in turn."""
    chain: list[Divert | tuple[bool, Span]] = []
    while found := lexer.ARROWS.match(c.text, c.pos):
        at = c.at
        count = len(found.group()) // 2
        if count > 2:
            c.fail(codes.ARROWS, f"{count} arrows in a row; a divert has '->', a return '->->'")
        c.pos = found.end()
        chain.append((count == 2, at))
        place = _place(c)
        if place is None:
            break
        chain.append(place)
    return chain


def _linked(c: Cursor, chain: list[Divert | tuple[bool, Span]]) -> _Parts:
    found: _Parts = []
    for index, link in enumerate(chain):
        more = index < len(chain) - 1
        if isinstance(link, Divert):
            found.append(replace(link, tunnel=True) if more else link)
        elif link[0]:
            if index not in {0, len(chain) - 1, len(chain) - 2}:
                c.fail(codes.ARROWS, "'->->' must be the first or the last arrow", link[1])
            after = chain[index + 1] if more else None
            found.append(TunnelOnwards(after if isinstance(after, Divert) else None, link[1]))
            break
    if not found:
        at = chain[0].at if isinstance(chain[0], Divert) else chain[0][1]
        found.append(Divert(None, (), at))
        if not c.choice:
            hint = "name the place, as in -> kitchen; to stop here, -> END or -> DONE"
            message = "'->' leads nowhere; only a choice may have it bare"
            tell = c.fail if c.next_is(">") else c.report
            tell(codes.EMPTY_DIVERT, message, at, hint)
    return found


def _place(c: Cursor) -> Divert | None:
    mark = c.mark()
    c.space()
    at = c.at
    path = dotted(c)
    if path is None:
        c.back(mark)
        return None
    c.space()
    args = arguments(c)
    c.space()
    return Divert(path, tuple(args or ()), at)


def dotted(c: Cursor) -> tuple[Name, ...] | None:
    """A place's name: words with dots between them, blanks allowed around each."""
    c.space()
    first = c.word()
    if first is None:
        return None
    names = [first]
    c.space()
    while c.accept("."):
        c.space()
        if (name := c.word()) is None:
            break
        names.append(name)
        c.space()
    return tuple(names)

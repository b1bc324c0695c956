"""Parses one file of ink into frozen nodes and diagnostics, without reading what it includes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.ink import codes
from game.engine.ink.nodes import Flow, Node, Return
from game.engine.ink.parsed import ParsedFile
from game.engine.ink.parser.braces import inline
from game.engine.ink.parser.conditionals import branch
from game.engine.ink.parser.content import mixed
from game.engine.ink.parser.cursor import Cursor, Level, Rules
from game.engine.ink.parser.diverts import diverts, single_divert
from game.engine.ink.parser.expressions import expression
from game.engine.ink.parser.statements import statements

if TYPE_CHECKING:
    from game.engine.ink.source import SourceFile

_RULES: Final = Rules(
    expression=expression,
    mixed=mixed,
    inline=inline,
    diverts=diverts,
    single_divert=single_divert,
    statements=statements,
    branch=branch,
)


def parse(source: SourceFile) -> ParsedFile:
    """The nodes of *source*, and what is wrong with it."""
    c = Cursor(source, _RULES)
    content: list[Node] = []
    flows: list[Flow] = []
    for part in statements(c, Level.TOP):
        if isinstance(part, Flow):
            flows.append(part)
            continue
        if isinstance(part, Return):
            c.report(codes.RETURN_OUTSIDE, "a return stands outside any function", part.at)
        content.append(part)
    return ParsedFile(
        tuple(content),
        tuple(flows),
        tuple(c.labels),
        tuple(c.declared),
        tuple(c.lines),
        frozenset(c.suspects),
        tuple(c.found),
    )

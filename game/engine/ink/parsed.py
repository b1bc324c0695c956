"""What one file parses to, on its own: kept as long as the file is the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Diagnostic, Span
    from game.engine.ink.nodes import Choice, ConstDecl, Flow, Gather, ListDecl, Node


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """A line of content as it was written; its parts also stand among the statements."""

    parts: tuple[Node, ...]
    at: Span


@dataclass(frozen=True, slots=True, eq=False)
class ParsedFile:
    """One file on its own: what stands outside knots, in order, and its knots.

    `labels` are those outside knots; `declared` are all constants and lists, wherever they stand;
    `suspects` are names on lines that could not be read.
    """

    content: tuple[Node, ...]
    flows: tuple[Flow, ...]
    labels: tuple[Choice | Gather, ...]
    declared: tuple[ConstDecl | ListDecl, ...]
    lines: tuple[Line, ...]
    suspects: frozenset[str]
    found: tuple[Diagnostic, ...]

"""Checks that every flow leads somewhere: loose ends of knots, and of choices inside braces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import (
    Choice,
    ConstDecl,
    Divert,
    External,
    Flow,
    Gather,
    Include,
    ListDecl,
    Note,
    Return,
    TagMark,
    Target,
    Text,
    TunnelOnwards,
    VarDecl,
    Weave,
)
from game.engine.ink.walk import inside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.engine.core.diagnostics import Diagnostic
    from game.engine.ink.codegen.strand import LooseEnd, Strand
    from game.engine.ink.nodes import Node

_OUTSIDE_THE_FLOW = VarDecl | ConstDecl | ListDecl


def check_flow_ends(found: list[Diagnostic], flow: Flow, strand: Strand) -> None:
    """Warn where the text of a knot or stitch runs out without a divert."""

    def tell(node: Node | Weave) -> None:
        hint = "end it with a divert, -> DONE or -> END"
        if flow.flows and any(node is part for part in strand.node.content):
            hint = f"to go on into '{flow.flows[0].name.text}', divert to it"
        if isinstance(node, Divert) and node.tunnel:
            hint = f"when the tunnel to '{node.name}' returns, nothing follows"
        what = "function" if flow.function else "knot" if flow.level == 1 else "stitch"
        message = f"the flow runs out here, in the {what} '{flow.name.text}'"
        found.append(codes.LOOSE_END.at(node.at, message, hint))

    _check(strand, tell)


def check_braced_choices(found: list[Diagnostic], strand: Strand) -> None:
    """Refuse choices inside braces after which the flow would not know where to go."""

    def tell(node: Node | Weave) -> None:
        message = "a choice inside braces must divert, since nothing after the braces belongs to it"
        hint = "a choice with a condition is written * {condition} text"
        found.append(codes.LOOSE_CHOICE.at(node.at, message, hint))

    if strand.loose:
        _check(strand, tell)


def check_unreachable(found: list[Diagnostic], weave: Weave) -> None:
    """Warn of what stands after a divert, with no choice or gather between."""
    left: Node | None = None
    for node in weave.content:
        if isinstance(node, Choice):
            left = next((n for n in node.inner.parts if _leaves(n)), None)
        elif isinstance(node, Gather | Weave):
            left = None
        elif left is not None and not _is_passive(node):
            message = f"nothing leads here: the flow has left on line {left.at.line}"
            found.append(codes.UNREACHABLE.at(node.at, message))
            left = None
        elif _leaves(node):
            left = node


def _leaves(node: Node) -> bool:
    if isinstance(node, Divert):
        return node.path is not None and not node.thread and not node.tunnel
    return isinstance(node, TunnelOnwards | Return)


def _is_passive(node: Node) -> bool:
    """Whether it does not matter if the flow comes by."""
    if isinstance(node, Text):
        return not node.text.strip()
    return isinstance(node, _OUTSIDE_THE_FLOW | Note | External | Include | TagMark)


def _check(strand: Strand, tell: Callable[[Node | Weave], None]) -> None:
    if isinstance(_last_of(strand.node), Note):
        return  # the author knows
    if strand.loose:
        for end in strand.loose:
            _check_terminates(_following(end), end.point, tell)
    elif not any(isinstance(n, Choice | Divert) for n in strand.node.content):
        _check_terminates(strand.node.content, strand.node, tell)


def _last_of(weave: Weave) -> Node | None:
    for node in reversed(weave.content):
        if isinstance(node, _OUTSIDE_THE_FLOW) or (isinstance(node, Text) and node.text == "\n"):
            continue
        return _last_of(node) if isinstance(node, Weave) else node
    return None


def _following(end: LooseEnd) -> list[Node]:
    """What is said after a choice or gather, up to the next one."""
    point = end.point
    found: list[Node] = []
    if isinstance(point, Choice):
        found += [g for g in (point.start, point.only, point.inner) if g is not None]
    later = end.weave.content
    for node in later[later.index(point) + 1 :]:
        if isinstance(node, Choice | Gather | Weave):
            break
        if not isinstance(node, _OUTSIDE_THE_FLOW):
            found.append(node)
    return found


def _check_terminates(
    nodes: Iterable[Node], otherwise: Node | Weave, tell: Callable[[Node | Weave], None]
) -> None:
    last: Node | Weave = otherwise
    for node in nodes:
        if _leads_on(node):
            return
        if not (isinstance(node, Text) and node.text == "\n"):
            last = node
    if not isinstance(last, Note):
        tell(last)


def _leads_on(node: Node) -> bool:
    """Whether a divert that does not come back is anywhere in *node*."""
    waiting: list[Node] = [node]
    while waiting:
        here = waiting.pop()
        if isinstance(here, TunnelOnwards):
            return True
        if isinstance(here, Divert) and not here.thread and not here.tunnel:
            return True
        if not isinstance(here, Target):
            waiting.extend(inside(here))
    return False

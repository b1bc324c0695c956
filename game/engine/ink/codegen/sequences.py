"""Generates sequences: which element is next is worked out from how often this was visited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.codegen.runtime import START_ONLY, VISITS, Container, Jump, NoOp
from game.engine.ink.codegen.suspicions import check_alternatives
from game.engine.ink.codegen.weaves import generate
from game.engine.ink.nodes import Kind

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.nodes import Sequence


def emit_sequence(build: Build, node: Sequence, into: Container) -> None:
    """A counted container: the index on the stack, a conditional jump for each element."""
    check_alternatives(build, node)
    here = Container(at=node.at, flags=VISITS | START_ONLY)
    elements = list(node.elements)
    if Kind.ONCE in node.kind:
        elements.append(None)  # once all are used up, nothing
    here.add("ev", "visit")
    _emit_index(here, node.kind, len(node.elements), len(elements))
    here.add("/ev")
    end = NoOp()
    for index, element in enumerate(elements):
        here.add("ev", "du", index, "==", "/ev")
        branch = Container(f"s{index}", element.at if element else node.at)
        jump = Jump(target=branch)
        jump.conditional = True
        here.add(jump)
        branch.add("pop")
        if element is not None:
            with build.sealed():
                generate(build, element, branch)
        branch.add(Jump(target=end))
        here.add_named(branch)
        if build.places is not None and index < len(node.elements):
            build.places.element(node, index, branch, build.scope)
    here.add(end)
    into.add(here)


def _emit_index(here: Container, kind: Kind, count: int, branches: int) -> None:
    stops = Kind.STOPPING in kind or Kind.ONCE in kind
    if stops:
        here.add(branches - 1, "MIN")
    elif Kind.CYCLE in kind:
        here.add(count, "%")
    if Kind.SHUFFLE not in kind:
        return
    shuffled = NoOp()
    last = count - 1 if Kind.STOPPING in kind else count
    if stops:  # the last element is not shuffled
        skip = Jump(target=shuffled)
        skip.conditional = True
        here.add("du", last, "==", skip)
    here.add(last if Kind.STOPPING in kind else count, "seq")
    if stops:
        here.add(shuffled)

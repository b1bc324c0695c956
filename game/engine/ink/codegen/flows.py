"""Generates knots, stitches and functions: parameters, then the weave, then what is inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.codegen.endings import check_flow_ends
from game.engine.ink.codegen.runtime import VISITS, Container, Jump
from game.engine.ink.codegen.weaves import generate
from game.engine.ink.nodes import Choice, Divert, Target
from game.engine.ink.walk import inside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.ink.codegen.build import Build
    from game.engine.ink.codegen.strand import Strand
    from game.engine.ink.nodes import Flow, Node


def emit_flow(build: Build, flow: Flow) -> Container:
    """The flow's container, with those of its stitches beside its content.

    That of the story itself is without its knots, which are parts of their own.
    """
    here = Container(flow.name.text if flow.level else "", flow.at)
    if build.count_all:
        here.flags |= VISITS
    build.targets[flow] = here
    with build.within(flow):
        returns = _check_kind(build, flow)
        for param in reversed(flow.params or ()):  # they are popped off the stack, last first
            here.add({"temp=": param.name.text})
        strand = _emit_body(build, flow, here)
        if flow.level:
            _emit_inner(build, flow, here)
        if flow.level and not flow.function and strand is not None and not returns:
            check_flow_ends(build.found, flow, strand)
    return here


def _emit_body(build: Build, flow: Flow, here: Container) -> Strand | None:
    if flow.body is None:
        return None
    weave = Container(at=flow.at)
    strand = generate(build, flow.body, weave)
    if weave.named:
        here.add(weave)
    else:
        here.absorb(weave)
    return strand


def _emit_inner(build: Build, flow: Flow, here: Container) -> None:
    """A knot without text of its own goes straight into its first stitch, if that takes nothing."""
    for index, inner in enumerate(flow.flows):
        container = emit_flow(build, inner)
        if index == 0 and flow.body is None and flow.level == 1 and not inner.params:
            here.add(Jump(target=container))
        here.add_named(container)


def _check_kind(build: Build, flow: Flow) -> bool:
    """Whether a knot or stitch has a `return`, which it may not; functions may not do the rest."""
    if flow.function:
        _check_function(build, flow)
        return False
    if not flow.level:
        return False
    if flow.returns:
        build.report(
            codes.RETURN_OUTSIDE,
            flow.returns[0].at,
            f"'{flow.name.text}' is no function and cannot return",
            f"declare it as === function {flow.name.text}, or leave a tunnel with ->->",
        )
    return bool(flow.returns)


def _check_function(build: Build, flow: Flow) -> None:
    name = flow.name.text
    if flow.level == 2:
        message = f"'{name}' is a stitch, and a stitch cannot be a function"
        build.report(codes.FUNCTION_FLOW, flow.at, message, f"write === function {name}")
    for stitch in flow.flows:
        message = f"the function '{name}' cannot have a stitch"
        build.report(codes.FUNCTION_FLOW, stitch.at, message)
    for node in _everything(flow):
        if isinstance(node, Divert):
            build.report(codes.FUNCTION_FLOW, node.at, f"the function '{name}' cannot divert")
        elif isinstance(node, Choice):
            build.report(
                codes.FUNCTION_FLOW, node.at, f"the function '{name}' cannot offer choices"
            )


def _everything(flow: Flow) -> Iterator[Node]:
    """All nodes of the flow's own text; a divert target that is a value is not a divert."""
    waiting: list[Node] = [flow.body] if flow.body is not None else []
    while waiting:
        here = waiting.pop()
        yield here
        if not isinstance(here, Target):
            waiting.extend(reversed(list(inside(here))))

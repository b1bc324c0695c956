"""Generates conditionals: a conditional jump to each branch, and a place to meet again after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.codegen.runtime import Container, Jump, NoOp
from game.engine.ink.codegen.suspicions import check_branch
from game.engine.ink.codegen.values import refuse_target
from game.engine.ink.codegen.weaves import generate

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.nodes import Branch, Conditional


def emit_conditional(build: Build, node: Conditional, into: Container) -> None:
    """The test, if there is one for all; the branches; for a switch without else, a clean-up."""
    if node.test is not None:
        refuse_target(build, node.test)
        build.evaluated(node.test, into)
    end = NoOp()
    for branch in node.branches:
        into.add(_branch(build, node, branch, end))
    first, last = node.branches[0], node.branches[-1]
    if node.test is not None and first.own is not None and not last.is_else:
        into.add("pop")
    into.add(end)


def _branch(build: Build, whole: Conditional, node: Branch, end: NoOp) -> Container:
    here = Container(at=node.at)
    keeps_value = node.matches and not node.is_else
    if keeps_value:
        here.add("du")
    if node.own is not None:
        here.add("ev")
        refuse_target(build, node.own)
        build.value(node.own, here)
        if node.matches:
            here.add("==")
        here.add("/ev")
    body = Container("b", node.at)
    jump = Jump(target=body)
    jump.conditional = not node.is_else
    here.add(jump)
    if node.matches:
        body.add("pop")
    if not node.inline:
        body.add("\n")
    if node.body is not None:
        check_branch(build, node)
        with build.sealed():
            generate(build, node.body, body)
    body.add(Jump(target=end))
    here.add_named(body)
    if build.places is not None:
        build.places.branch(whole, node, here, body, build.scope)
    return here

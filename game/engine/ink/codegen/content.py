"""Generates content: words, glue, tags, printed values, groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink import codes
from game.engine.ink.nodes import Flow, Variable
from game.engine.ink.scopes import find_place

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.codegen.runtime import Container
    from game.engine.ink.nodes import Glue, Group, Note, Output, TagMark, Text


def emit_text(build: Build, node: Text, into: Container) -> None:
    """Words, marked with `^`; a line end stands for itself."""
    token = node.text if node.text == "\n" else f"^{node.text}"
    if build.places is not None and build.places.is_line(node):
        into.add(build.places.line(node, token, build.scope))
    else:
        into.add(token)


def emit_glue(_: Build, __: Glue, into: Container) -> None:
    """``<>``."""
    into.add("<>")


def emit_tag(_: Build, node: TagMark, into: Container) -> None:
    """The start or end of a tag."""
    into.add("#" if node.opens else "/#")


def emit_group(build: Build, node: Group, into: Container) -> None:
    """Everything in it, in order."""
    for part in node.parts:
        build.emit(part, into)


def emit_output(build: Build, node: Output, into: Container) -> None:
    """A value, printed."""
    into.add("ev")
    build.value(node.value, into)
    into.add("out", "/ev")
    if isinstance(node.value, Variable):
        _warn_of_count(build, node.value)


def emit_note(build: Build, node: Note, _: Container) -> None:
    """The author's TODO: told, not shown."""
    build.report(codes.AUTHOR_NOTE, node.at, node.text)


def _warn_of_count(build: Build, value: Variable) -> None:
    place = find_place(build.scope, value.path)
    if isinstance(place, Flow) and place.function and value.name not in build.symbols.constants:
        build.report(
            codes.COUNT_OF_FUNCTION,
            value.at,
            f"this prints how often '{value.name}' was called",
            f"to call it, write {value.name}()",
        )

"""Generates a choice: what it shows, its condition, where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.ink.codegen.runtime import VISITS, ChoicePoint, Container, Jump, Pointer
from game.engine.ink.codegen.values import refuse_target

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.nodes import Choice, Group

_CONDITION: Final = 1
_START: Final = 2
_ONLY: Final = 4
_FALLBACK: Final = 8
_ONCE: Final = 16


def emit_choice(build: Build, choice: Choice, into: Container, name: str) -> Container:
    """Offer *choice* in *into*; gives the container *name* that is entered when it is taken.

    Text that shows both in the choice and after it is generated once, as the container ``s``.
    Both places divert to it and tell it in ``$r`` where to return to: a function call would do
    the same, but would put temporary variables out of reach.
    """
    outer = Container(at=choice.at)
    inner = Container(name, choice.at, build.weave_flags())
    if choice.once:
        inner.flags |= VISITS
    build.targets[choice] = inner
    _emit_shown(build, choice, outer, inner)
    point = ChoicePoint(inner, _flags(choice))
    if build.places is not None and choice.condition is None:
        outer.add(build.places.offer(choice, point, build.scope))
    else:
        outer.add(point)
    if outer.named:
        into.add(outer)
    else:
        into.absorb(outer)
    into.add_named(inner)
    for part in choice.inner.parts:
        inner.mark(part.at)
        build.emit(part, inner)
    if build.places is not None:
        build.places.choice(choice, inner, build.scope)
    return inner


def _emit_shown(build: Build, choice: Choice, outer: Container, inner: Container) -> None:
    if choice.start is None and choice.only is None and choice.condition is None:
        return
    outer.add("ev")
    if choice.start is not None:
        _emit_start(build, choice.start, outer, inner)
    if choice.only is not None:
        outer.add("str")
        build.emit(choice.only, outer)
        outer.add("/str")
    if choice.condition is not None:
        refuse_target(build, choice.condition)
        build.value(choice.condition, outer)
        if build.places is not None:
            build.places.condition(choice, outer, build.scope)
    outer.add("/ev")


def _emit_start(build: Build, start: Group, outer: Container, inner: Container) -> None:
    shared = Container("s", start.at)
    build.emit(start, shared)
    back = Jump()
    back.variable = "$r"
    shared.add(back)
    outer_label, inner_label = Container("$r1"), Container("$r2")
    outer.add(Pointer(outer_label), {"temp=": "$r"}, "str", Jump(target=shared))
    outer.add_named(shared)
    outer.add(outer_label, "/str")
    inner.add("ev", Pointer(inner_label), "/ev", {"temp=": "$r"}, Jump(target=shared), inner_label)


def _flags(choice: Choice) -> int:
    return (
        _CONDITION * (choice.condition is not None)
        | _START * (choice.start is not None)
        | _ONLY * (choice.only is not None)
        | _FALLBACK * choice.fallback
        | _ONCE * choice.once
    )

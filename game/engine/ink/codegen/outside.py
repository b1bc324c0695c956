"""Tells which names of a story do not mean what they meant in an earlier state of it.

Code for a knot depends on its own text, and on what names mean elsewhere: constants, lists,
variables, EXTERNALs, and how each knot looks from outside. It can depend on nothing that is not
named in its text. So a knot is safe from an edit elsewhere if no name in it is among those that
have changed. Values are not asked for here: those of constants are put in when the parts are bound
together, and the numbers of list items are only in lists that are written out, and the part knows
which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from game.engine.ink.codegen.values import never_returns
from game.engine.ink.nodes import Name, Target
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from game.engine.ink.nodes import ConstDecl, Flow
    from game.engine.ink.scopes import Symbols

_Node = TypeVar("_Node")


def changed_names(old: Symbols, new: Symbols) -> set[str]:
    """Names with another meaning in *new*, but for variables and EXTERNALs."""
    names = set(old.suspects ^ new.suspects)
    names.update(old.root.labels.keys() ^ new.root.labels.keys())
    names |= changed(_knots(old), _knots(new), _interface)
    names |= old.lists.keys() ^ new.lists.keys()
    names |= changed(_items(old), _items(new), list)
    names |= changed(old.constants, new.constants, _form)
    return names


def changed(
    old: Mapping[str, _Node], new: Mapping[str, _Node], meaning: Callable[[_Node], object]
) -> set[str]:
    """Names that only one of them has, or that have another *meaning*."""
    names = set(old.keys() ^ new.keys())
    for name in old.keys() & new.keys():
        if old[name] is not new[name] and meaning(old[name]) != meaning(new[name]):
            names.add(name)
    return names


def with_constants(names: set[str], constants: Mapping[str, ConstDecl]) -> set[str]:
    """*names*, and the constants whose value is said with one of them."""
    told_with = {
        name: {part for n in walk(c.value) if isinstance(n, Name) for part in n.text.split(".")}
        for name, c in constants.items()
        if names and c.plain is None
    }
    while more := {n for n, used in told_with.items() if used & names} - names:
        names = names | more
    return names


def _knots(symbols: Symbols) -> dict[str, Flow]:
    return {name: scope.flow for name, scope in symbols.root.flows.items()}


def _interface(flow: Flow) -> object:
    """All that another knot's code can depend on."""
    params = [(p.by_reference and p.name.text, p.is_target) for p in flow.params or ()]
    labels = {point.label.text for point in flow.labels if point.label is not None}
    stitches = [(stitch.name.text, _interface(stitch)) for stitch in flow.flows]
    return flow.function, never_returns(flow), params, labels, stitches


def _items(symbols: Symbols) -> dict[str, list[str]]:
    """What each item's name means: in which lists it is."""
    found: dict[str, list[str]] = {}
    for declared in symbols.lists.values():
        for item in declared.items:
            found.setdefault(item.name.text, []).append(declared.name.text)
    return found


def _form(constant: ConstDecl) -> object:
    """A number or text, which `parts.link` puts in; a place by name; anything else is itself."""
    if constant.plain is not None:
        return type(constant.value)
    value = constant.value
    return value.divert.name if isinstance(value, Target) and not value.divert.args else constant

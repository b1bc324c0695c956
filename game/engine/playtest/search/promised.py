"""Takes a story's nodes; gives what a choice hands on to where it leads, to be set there later.

``+ [Release.] -> confirm(box_release)`` sets nothing, and the *Yes* in `confirm` sets something
else each time: what counts is the choice before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.nodes import Assign, Choice, Divert, Gather, ListValue, String, Variable, Weave
from game.engine.ink.walk import walk
from game.engine.playtest.gates import all_flows

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Expression, Flow
    from game.engine.ink.parsed import ParsedFile

Changes = tuple[tuple[str, str], ...]
"""Variables, each with what becomes of it: ``+item`` or ``=text``, as in a `Need`."""


def promised(files: Iterable[ParsedFile], items: Mapping[str, int]) -> dict[Span, Changes]:
    """For each choice that hands something on, by its place, what that is."""
    flows = [flow for file in files for flow in all_flows(file.flows)]
    sets = {flow.name.text: _set_from_params(flow) for flow in flows if flow.params}
    found: dict[Span, Changes] = {}
    for flow in flows:
        for node in walk(flow.body) if flow.body is not None else ():
            for choice, divert in _handing(node) if isinstance(node, Weave) else ():
                told = sets.get(divert.path[-1].text if divert.path else "", {})
                changes = (
                    (name, what)
                    for number, arg in enumerate(divert.args)
                    for name in told.get(number, ())
                    if (what := _what(arg, items))
                )
                found[choice.at] = (*found.get(choice.at, ()), *changes)
    return {at: changes for at, changes in found.items() if changes}


def _set_from_params(flow: Flow) -> dict[int, tuple[str, ...]]:
    """The variables that are set to a parameter, by the parameter's number."""
    names = [param.name.text for param in flow.params or ()]
    found: dict[int, tuple[str, ...]] = {}
    for node in walk(flow.body) if flow.body is not None else ():
        match node:
            case Assign(name, Variable() as value) if value.name in names:
                number = names.index(value.name)
                found[number] = (*found.get(number, ()), name.text)
            case _:
                continue
    return found


def _handing(woven: Weave) -> Iterator[tuple[Choice, Divert]]:
    """The diverts with arguments that stand under each choice of a weave."""
    choice: Choice | None = None
    for node in woven.content:
        if isinstance(node, Gather):
            choice = None
        elif isinstance(node, Choice):
            choice = node
        if choice is not None:
            for each in walk(node):
                if isinstance(each, Divert) and each.args:
                    yield choice, each


def _what(arg: Expression, items: Mapping[str, int]) -> str:
    match arg:
        case Variable(path) if path[-1].text in items:
            return f"+{path[-1].text}"
        case ListValue((only,)):
            return f"+{only.text.rpartition('.')[2]}"
        case String() if arg.plain is not None:
            return f"={arg.plain}"
        case _:
            return ""

"""A story's nodes in, the names that it declares out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.engine.ink.nodes import ListDecl, ListValue, Number, VarDecl, Variable

if TYPE_CHECKING:
    from game.engine.director.tagged import Nodes


class Declared(NamedTuple):
    """The VARs of a story, those that begin true or false, those that hold items; all items."""

    variables: frozenset[str]
    truths: frozenset[str]
    lists: frozenset[str]
    items: frozenset[str]


def declared_in(nodes: Nodes) -> Declared:
    """What the files with these *nodes* declare."""
    everything = [node for found in nodes.values() for node in found]
    lists = [node for node in everything if isinstance(node, ListDecl)]
    items = frozenset(item.name.text for node in lists for item in node.items)
    variables = [node for node in everything if isinstance(node, VarDecl)]
    holding = {
        node.name.text
        for node in variables
        if isinstance(node.value, ListValue)
        or (isinstance(node.value, Variable) and node.value.path[-1].text in items)
    } | {node.name.text for node in lists}
    names = {node.name.text for node in variables} | {node.name.text for node in lists}
    truths = {
        node.name.text
        for node in variables
        if isinstance(node.value, Number) and isinstance(node.value.value, bool)
    }
    return Declared(frozenset(names), frozenset(truths), frozenset(holding), items)

"""Makes the table of a source map from the generated containers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.ink.codegen.json_out import path_string
from game.engine.ink.codegen.runtime import Container

if TYPE_CHECKING:
    from game.engine.ink.sourcemap import Table


def source_table(part: Container) -> Table:
    """The path of every container in *part*, with where it and its content were written."""
    table: Table = {}
    waiting = [part]
    while waiting:
        here = waiting.pop()
        table[path_string(here.path)] = (here.at, here.marks)
        waiting.extend(here.named.values())
        waiting.extend(i for i in here.content if isinstance(i, Container) and not i.name)
    return table

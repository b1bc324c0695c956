"""Generates containers from nodes: what each node becomes stands in one table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.engine.ink.codegen import content, diverts, statements
from game.engine.ink.codegen.conditionals import emit_conditional
from game.engine.ink.codegen.sequences import emit_sequence
from game.engine.ink.nodes import (
    Assign,
    Conditional,
    ConstDecl,
    Divert,
    Do,
    External,
    Glue,
    Group,
    Include,
    ListDecl,
    Node,
    Note,
    Output,
    Return,
    Sequence,
    TagMark,
    Text,
    TunnelOnwards,
    VarDecl,
)

if TYPE_CHECKING:
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.codegen.runtime import Container

_EMIT: Final[dict[type, Any]] = {
    Text: content.emit_text,
    Glue: content.emit_glue,
    TagMark: content.emit_tag,
    Group: content.emit_group,
    Output: content.emit_output,
    Note: content.emit_note,
    Divert: diverts.emit_divert,
    TunnelOnwards: diverts.emit_onwards,
    Sequence: emit_sequence,
    Conditional: emit_conditional,
    Assign: statements.emit_assign,
    Do: statements.emit_do,
    Return: statements.emit_return,
    VarDecl: statements.emit_variable,
    ListDecl: statements.emit_variable,
    ConstDecl: statements.emit_constant,
    External: statements.emit_external,
    Include: statements.emit_include,
}


def emit_node(build: Build, node: Node, into: Container) -> None:
    """Generate any node at the end of *into*."""
    _EMIT[type(node)](build, node, into)

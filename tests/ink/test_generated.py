"""Stories made from seeds: they reach the whole grammar, and are compiled as the oracle does."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any

import pytest

from game.engine.ink import codes, compile_text, nodes
from game.engine.ink.lexer import NATIVES, OPERATORS
from game.engine.ink.parser import parse
from game.engine.ink.source import SourceFile
from game.engine.ink.walk import walk
from tests.ink import oracle
from tests.ink.generator import MISTAKES, RULES, Generator, broken_files
from tests.longer import LONGER

missing = pytest.mark.skipif(
    not oracle.available(), reason="Node and inkjs (SOFT_GLOW_INKJS) are missing"
)


def test_the_same_seed_gives_the_same_story() -> None:
    assert Generator(7).files() == Generator(7).files() != Generator(8).files()
    assert broken_files(7) == broken_files(7) != Generator(7).files()


def test_every_rule_of_the_grammar_is_used_within_300_stories() -> None:
    used: set[str] = set()
    for seed in range(300):
        dice = Generator(seed)
        dice.files()
        used |= dice.used
        if len(used) == len(RULES):
            break
    assert sorted(set(RULES) - used) == []
    assert len(RULES) > 100


def _names(node: Any) -> set[str]:
    """What *node* shows of the kinds of things there are: its class, and what sets it apart."""
    name = type(node).__name__
    found = {name, *_special(node)}
    for field in fields(node):
        value = getattr(node, field.name)
        if isinstance(value, bool):
            found.add(f"{name}.{field.name}={value}")
        elif field.name in {"label", "condition", "start", "only", "test", "own", "params", "path"}:
            found.add(f"{name}.{field.name}{'' if value is not None else '=None'}")
    return found


def _special(node: Any) -> set[str]:
    match node:
        case nodes.Unary() | nodes.Binary():
            return {f"{type(node).__name__} {node.native}"}
        case nodes.Call() if node.name.text.isupper():
            return {f"call {node.name.text}"}
        case nodes.Sequence():
            return {f"{node.kind!r}"}
        case nodes.Flow():
            return {
                f"parameter ref={p.by_reference} target={p.is_target}" for p in node.params or ()
            }
        case nodes.TunnelOnwards():
            return {f"onwards {node.after is not None}"}
    return set()


@cache
def reached() -> frozenset[str]:
    """Every kind of node in the first 40 stories."""
    found: set[str] = set()
    for seed in range(40):
        for name, text in Generator(seed).files().items():
            parsed = parse(SourceFile(name, text))
            for root in (*parsed.content, *parsed.flows):
                for node in walk(root):
                    found |= _names(node)
    return frozenset(found)


NATIVE = {op.native for op in OPERATORS}
WANTED = {
    "every node": {kind.__name__ for kind in nodes.Node.__args__},
    "every expression": {kind.__name__ for kind in nodes.Expression.__args__},
    "every operator": {f"Binary {native}" for native in NATIVE} | {"Unary _", "Unary !"},
    "every built-in function": {f"call {name}" for name in NATIVES}
    | {f"call {name}" for name in ("CHOICE_COUNT", "TURNS_SINCE", "TURNS", "RANDOM", "READ_COUNT")}
    | {"call SEED_RANDOM", "call LIST_RANDOM", "call LIST_RANGE"},
    "every sequence": {
        repr(kind)
        for kind in (
            *nodes.Kind,
            nodes.Kind.SHUFFLE | nodes.Kind.ONCE,
            nodes.Kind.SHUFFLE | nodes.Kind.STOPPING,
        )
    },
    "every divert": {
        f"Divert.{what}={yes}" for what in ("tunnel", "thread") for yes in (True, False)
    }
    | {"onwards True", "onwards False"},
    "every choice": {f"Choice.{w}={y}" for w in ("once", "fallback") for y in (True, False)}
    | {f"Choice.{w}{n}" for w in ("label", "condition", "start", "only") for n in ("", "=None")},
    "every branch": {
        f"Branch.{what}={yes}"
        for what in ("is_else", "matches", "inline")
        for yes in (True, False)
    }
    | {"Conditional.test", "Conditional.test=None", "Branch.own", "Branch.own=None"},
    "every parameter": {
        "parameter ref=False target=False",
        "parameter ref=True target=False",
        "parameter ref=False target=True",
    },
}  # fmt: skip


@pytest.mark.parametrize("what", WANTED)
def test_generated_stories_have(what: str) -> None:
    assert sorted(WANTED[what] - reached()) == []


def _compiled(files: dict[str, str]) -> Any:
    main, *others = files
    return compile_text(files[main], name=main, others={name: files[name] for name in others})


def test_most_stories_made_to_be_right_are_right() -> None:
    assert sum(_compiled(Generator(seed).files()).ok for seed in range(12)) >= 9


def test_every_mistake_is_refused() -> None:
    assert compile_text(_with("fine")).ok
    assert [name for name, line in MISTAKES.items() if compile_text(_with(line)).ok] == []


BARE = """LIST colours = red, green
VAR v0 = 1
VAR colour = (red)
CONST C0 = 7
{}
text
=== k0
-> END
=== k1
-> END
=== k2
= s0
-> END
=== k3(n)
-> END
=== k4(-> to, n)
-> to
=== function f1(a)
~ return a
=== function f2(a, b)
~ return b
=== function fr(ref x)
~ x = 1
"""


def _with(line: str) -> str:
    return BARE.replace("{}", line)


def test_broken_stories_meet_most_kinds_of_errors() -> None:
    met = {d.code for seed in range(1, 30) for d in _compiled(broken_files(seed)).diagnostics}
    errors = {c.number for c in codes.ALL if c.severity.value == "error"}
    assert len(met & errors) >= 16


@pytest.mark.needs_node
@missing
def test_generated_stories_are_taken_and_refused_as_the_reference_compiler_does() -> None:
    assert oracle.compare_generated(8, seed=500) == 0


@pytest.mark.slow
@pytest.mark.needs_node
@missing
def test_many_generated_stories_are_taken_and_refused_as_the_reference_compiler_does() -> None:
    assert oracle.compare_generated(300 if LONGER else 100, seed=1000) == 0

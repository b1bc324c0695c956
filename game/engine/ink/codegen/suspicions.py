"""Warns of what is told otherwise than it looks: words that look like logic, braces like a menu."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.engine.ink import codes
from game.engine.ink.nodes import Choice, Divert, Glue, Group, Output, TagMark, Text
from game.engine.ink.scopes import find_first, variable_kind
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from game.engine.core.diagnostics import Span
    from game.engine.ink.codegen.build import Build
    from game.engine.ink.nodes import Branch, Node, Sequence, Weave

# What one of the patterns below needs: most words have none of it, and are not looked at twice.
# `naming` knows as well which words can matter.
_WORTH_A_LOOK: Final = re.compile(r"[=>→]|\+\+|--|\b(?:VAR|CONST|LIST)\b|^\w+\s*$")

_ARROW: Final = re.compile(r"(?:.*?[-–—=]|\s*)>\s*([\w.]+)\s*$|.*→\s*([\w.]+)\s*$")
_CHANGE: Final = re.compile(r"\s*((?:temp|set|let|var)\s+)?((\w+)\s*(?:\+\+|--|[-+]?=(?!=).*))$")
_DECLARED: Final = re.compile(r".*\b(VAR|CONST|LIST)\s+\w+\s*=")
_ELSE: Final = re.compile(r"\s*else\s*(?::|if\b|$)|.*\belse:")
_CASE: Final = re.compile(r"\s*(\d+):")
_TEST: Final = re.compile(r"\s*(?:not\s+)?(\w+)\s*(?:[=<>]=?|!=)\s*[\w\"]")
_GOES_ON: Final = Group | Output | TagMark | Glue
"""After these, words go on with a line that something else has begun."""


def check_words(build: Build, weave: Weave) -> None:
    """Look at the words of *weave* that are a whole line, and at those of choices."""
    begins = True
    for node, after in zip(weave.content, (*weave.content[1:], None), strict=True):
        if isinstance(node, Text):
            ends = isinstance(after, Text) and after.text == "\n"
            if begins and ends and _WORTH_A_LOOK.search(node.text):
                _look(build, node)
            begins = node.text == "\n"
            continue
        begins = not isinstance(node, _GOES_ON)
        if isinstance(node, Choice):
            _look_at_choice(build, node)


def check_menus(build: Build, weave: Weave) -> None:
    """Choices in braces hold nothing up: what comes after the braces is told before one chooses.

    To be called when choices in braces that lead nowhere were told: this is the same slip.
    """
    offered: Group | None = None
    for node in weave.content:
        if isinstance(node, Group) and any(isinstance(part, Choice) for part in walk(node)):
            offered = node
        elif offered is not None and _is_told(node):
            if _told_loose(build, offered.at, node.at):
                return
            what = "this comes before anybody chooses: the choices above are inside braces"
            hint = "end the branch with a divert, and put the choices, or this, in a stitch"
            build.report(codes.RUNS_ON, node.at, what, hint)
            return
        elif isinstance(node, Choice):
            offered = None  # what comes now is under this choice


def _told_loose(build: Build, first: Span, last: Span) -> bool:
    loose = (d.at for d in build.found if d.code == codes.LOOSE_CHOICE.number)
    return any(at.file == first.file and first.line <= at.line <= last.line for at in loose)


def _is_told(node: Node) -> bool:
    if isinstance(node, Text):
        return bool(node.text.strip())
    return isinstance(node, Group | Output) or (isinstance(node, Divert) and not node.thread)


def check_alternatives(build: Build, node: Sequence) -> None:
    """A comparison without a colon is no condition, but the first of some alternatives."""
    first = node.elements[0]
    said = first.content[0] if first is not None and first.content else None
    found = _TEST.match(said.text) if isinstance(said, Text) else None
    if said is not None and found and variable_kind(build.scope, found[1]):
        hint = "a condition has == and a colon: {x == 1: this|that}"
        _tell(build, said, "a condition", hint)


def check_branch(build: Build, node: Branch) -> None:
    """An ``else`` that is no branch of its own, and cases without a dash."""
    inline = "on one line, what else may show comes after a bar: {x: this|that}"
    for part in node.body.content if node.body else ():
        if not isinstance(part, Text):
            continue
        if _ELSE.match(part.text):
            hint = inline if node.inline else "a branch begins with a dash: - else:"
            build.report(codes.BARE_RETURN, part.at, "'else' is printed here", hint)
        elif not node.inline and (case := _CASE.match(part.text)):
            _tell(build, part, "a case", f"a case begins with a dash: - {case[1]}:")


def _look_at_choice(build: Build, choice: Choice) -> None:
    for group in (choice.start, choice.only, choice.inner):
        for part in group.parts if group is not None else ():
            if isinstance(part, Text) and _WORTH_A_LOOK.search(part.text):
                _look_for_arrow(build, part)


def _look(build: Build, node: Text) -> None:
    text = node.text.strip()
    if _look_for_arrow(build, node):
        return
    if (found := _CHANGE.match(text)) and (found[1] or variable_kind(build.scope, found[3])):
        new = "temp " if found[1] in {"temp ", "let ", "var "} else ""
        _tell(
            build,
            node,
            "a change of a variable",
            f"a line of logic begins with ~, as in ~ {new}{found[2]}",
        )
    elif found := _DECLARED.match(text):
        _tell(build, node, f"a {found[1]}", f"{found[1]} must be the first word of its line")
    elif text in build.symbols.root.flows:
        _tell(build, node, "the name of a knot", f"to go there, write -> {text}")


def _look_for_arrow(build: Build, node: Text) -> bool:
    found = _ARROW.match(node.text)
    name = (found[1] or found[2]).rstrip(".") if found else ""
    if name not in {"END", "DONE"} and not (name and find_first(build.scope, name.split(".")[0])):
        return False
    _tell(build, node, "a divert", f"an arrow is written with - and >, as in -> {name}")
    return True


def _tell(build: Build, node: Node, what: str, hint: str) -> None:
    build.report(codes.PRINTED_LOGIC, node.at, f"this is printed, but looks like {what}", hint)

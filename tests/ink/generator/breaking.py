"""Invalid ink: mistakes of grammar and of meaning in a right story, or a few characters changed."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from tests.ink.generator.stories import Generator

if TYPE_CHECKING:
    from collections.abc import Callable

MISTAKES: Final = {
    "divert to nowhere": "-> nowhere",
    "divert to a missing stitch": "-> k2.nowhere",
    "thread to nowhere": "<- nowhere",
    "tunnel to nowhere": "-> nowhere ->",
    "divert without a place": "text ->",
    "arrows without a place": "-> -> k1",
    "too many arrows": "->->->",
    "unknown variable": "{nobody}",
    "unknown variable assigned": "~ nobody = 1",
    "unknown variable counted": "~ nobody++",
    "unknown function": "~ nobody(1)",
    "too few arguments": "-> k3",
    "too many arguments": "-> k3(1, 2)",
    "arguments for none": "-> k0(1)",
    "too few arguments of a function": "{f2(1)}",
    "too many arguments of a built-in": "{FLOOR(1, 2)}",
    "a value where a place is wanted": "-> k4(1, 2)",
    "a value by reference": "~ fr(5)",
    "a knot called": "{k0()}",
    "a divert to a function": "-> f1",
    "a return outside": "~ return 1",
    "a constant changed": "~ C0 = 2",
    "a variable twice": "VAR v0 = 2",
    "a constant twice": "CONST C0 = 8",
    "a variable from an expression": "VAR fresh = 1 + 1",
    "a variable from a call": "VAR fresh = f1(1)",
    "a variable from nothing": "VAR fresh =",
    "a variable without a value": "VAR fresh",
    "a name that is reserved": "VAR not = 1",
    "a built-in's name": "VAR TURNS = 1",
    "a temp with a variable's name": "~ temp v0 = 1",
    "a temp with a knot's name": "~ temp k0 = 1",
    "a list item of no list": "~ colour = (nobody)",
    "a list item without a name": "LIST fresh = a1, , b1",
    "a list item's number": "LIST fresh = a1 = x",
    "an external without brackets": "EXTERNAL fresh",
    "an include of nothing": "INCLUDE",
    "an include of a missing file": "INCLUDE nowhere.ink",
    "an open brace": "{v0",
    "an open condition": "{v0:",
    "an empty brace": "{}",
    "a brace too many": "{v0}}",
    "three alternatives": "{v0: a|b|c}",
    "an open string": '{"text}',
    "a divert in a string": '{"-> k0"}',
    "a tag in a string": '{"#tag"}',
    "an operator without a side": "{v0 +}",
    "an operator alone": "{*}",
    "a bracket open": "{(v0 + 1}",
    "a step inside": "{v0++}",
    "logic that does nothing": "~ v0 + 1",
    "logic that is empty": "~",
    "a temp without a value": "~ temp fresh",
    "two values": "~ v0 = 1 2",
    "an open label": "* (label text",
    "an open bracket": "* text [only",
    "an open choice condition": "* {v0 text",
    "alternatives as a condition": "* {a|b} text",
    "kinds that do not go together": "{&!a|b}",
    "a gather in braces": "{v0:\n- - x\n}",
    "a choice in braces that goes nowhere": "{v0:\n* a\n}",
    "a branch without a condition": "{\n- a\n- b\n}",
    "an else that is not last": "{\n- else: a\n- v0: b\n}",
    "a list item alone": "LIST fresh = ,",
    "TURNS_SINCE of a number": "{TURNS_SINCE(1)}",
    "two elses": "{\n- v0: a\n- else: b\n- else: c\n}",
    "a header without a name": "===",
    "a header with two names": "=== fresh knot",
    "a header with open parameters": "=== fresh(a",
    "a parameter twice": "=== fresh(a, a)\n-> END",
    "a parameter with a variable's name": "=== fresh(v0)\n-> END",
    "a knot twice": "=== k0\n-> END",
    "a stitch twice": "=== fresh\n= a\n-> END\n= a\n-> END",
    "a function with a divert": "=== function fresh\n-> k0",
    "a function with a choice": "=== function fresh\n* a",
    "a function with a stitch": "=== function fresh\nx\n= s\ny",
    "READ_COUNT of a knot's count": "{READ_COUNT(k0)}",
    "a place as a value in sums": "{-> k0 + 1}",
    "a place as a condition": "{-> k0: a}",
    "a place compared with a number": "{-> k0 == 1}",
    "a place added": "~ v0 += -> k0",
    "a place as a choice's condition": "* {-> k0} a",
    "a tunnel that ends": "->-> END",
    "not of not of brackets": "{not not (v0)}",
    "not before has": "{not colour ? red}",
}  # fmt: skip
"""Lines that are wrong wherever they stand, by what is wrong."""
_CHARACTERS: Final = (
    "", "{", "}", "|", "-", "->", "*", "#", '"', "(", ")", "=", "~", "\n", "[", "]", ":", "<>", "\\", "x", "<-", "==", ",", "."
)  # fmt: skip


def _mistaken(r: random.Random, text: str) -> str:
    """One or two wrong lines between the others."""
    lines = text.split("\n")
    for _ in range(r.randrange(1, 3)):
        lines.insert(
            r.randrange(min(15, len(lines) - 1), len(lines)), MISTAKES[r.choice(list(MISTAKES))]
        )
    return "\n".join(lines)


def _mutated(r: random.Random, text: str) -> str:
    for _ in range(r.randrange(1, 4)):
        at = r.randrange(len(text))
        text = text[:at] + r.choice(_CHARACTERS) + text[at + r.randrange(0, 3) :]
    return text


def _shuffled(r: random.Random, text: str) -> str:
    """One line lost, or two that change places."""
    lines = text.split("\n")
    one, other = r.randrange(len(lines)), r.randrange(len(lines))
    if r.random() < 0.5:
        del lines[one]
    else:
        lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


_WAYS: Final[tuple[Callable[[random.Random, str], str], ...]] = (
    _mistaken,
    _mistaken,
    _mutated,
    _mutated,
    _shuffled,
)


def broken_files(seed: int) -> dict[str, str]:
    """A story's files, one of them with mistakes: seldom right, never to be crashed on."""
    r = random.Random(seed * 7919 + 1)
    files = Generator(seed).files()
    name = r.choice(list(files))
    return {**files, name: r.choice(_WAYS)(r, files[name])}


def broken(seed: int) -> str:
    """A story in one file, with mistakes."""
    r = random.Random(seed * 7919 + 1)
    return r.choice(_WAYS)(r, Generator(seed).story())

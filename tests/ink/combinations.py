"""Every construct of ink in every place where it can stand: small stories, made by combination."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CONSTRUCTS: Final = {
    "text": "plain text",
    "glue": "a <> b <>",
    "value": "{x} and {x + 1}",
    "sequence": "{a|b|c} {&d|e} {~f|g} {!h}",
    "inline_if": "{x: yes|no} {x > 1: maybe}",
    "block_if": "{ x:\n    then\n- else:\n    otherwise\n}",
    "block_switch": "{ x:\n- 1: one\n- 2:\n    two\n- else: many\n}",
    "block_own": "{\n- x == 1: one\n- x > 1:\n    more\n}",
    "block_seq": "{ stopping:\n- first\n- second\n    line\n}",
    "block_shuffle": "{ shuffle once:\n- first\n- second\n}",
    "assign": "~ x = x + 1\n~ x += 2\n~ x++",
    "temp": "~ temp t = x\n{t}",
    "call": "~ f(x)\n{f(2)}\n~ x = f(3)",
    "ref": "~ inc(x)",
    "tags": "# above\nline # one # two {x}\n# below",
    "list": "~ l += b\n{l ? a: has} {LIST_COUNT(l)} {l == (a, b)}",
    "string": '{s + "t{x}" == "st1": same}',
    "counts": "{knot} {TURNS_SINCE(-> knot)} {READ_COUNT(-> knot)} {CHOICE_COUNT()}",
    "escape": "\\# \\{ \\} \\| \\\\",
    "todo": "TODO: think\ntext",
    "comment": "a // b\nc /* d */ e",
    "divert": "-> knot",
    "text_divert": "go -> knot",
    "tunnel": "-> tun ->\nback",
    "tunnels": "-> tun -> tun -> knot",
    "thread": "<- knot\nafter",
    "varjump": "-> v",
    "choices": "* one -> knot\n+ two -> knot\n* {x} [three] -> knot",
    "choices_deep": "* one\n* * deep -> knot\n* * -> knot\n* two -> knot",
    "choices_gather": "* one\n* two\n- gathered\n-> knot",
    "label": "- (lab) here {lab}",
    "decl": "VAR late = 1\nCONST k = 2\n{late} {k}",
}
_BEFORE: Final = 'VAR x = 1\nVAR s = "s"\nVAR v = -> knot\nLIST l = (a), b\n'
_AFTER: Final = "\n=== knot\nin knot\n-> END\n=== tun\nin tunnel\n->->\n=== function f(n)\n~ return n\n=== function inc(ref n)\n~ n++\n"


def _in(text: str, spaces: int) -> str:
    return textwrap.indent(text, " " * spaces)


def _first(text: str) -> str:
    return text.split("\n", 1)[0]


PLACES: Final[dict[str, Callable[[str], str]]] = {
    "top": lambda t: f"{t}\n-> knot",
    "knot": lambda t: f"-> here\n=== here\n{t}\n-> knot",
    "stitch": lambda t: f"-> here.in\n=== here\n-> in\n= in\n{t}\n-> knot\n= out\nx -> END",
    "choice": lambda t: f"* pick\n{_in(t, 2)}\n* other\n- after\n-> knot",
    "choice_deep": lambda t: f"* pick\n* * pick2\n{_in(t, 4)}\n* * * more\n- after\n-> knot",
    "gather": lambda t: f"* pick\n- {t}\n-> knot",
    "branch": lambda t: f"{{ x:\n{_in(t, 4)}\n- else:\n    other\n}}\n-> knot",
    "else": lambda t: f"{{\n- x == 2: no\n- else:\n{_in(t, 4)}\n}}\n-> knot",
    "case": lambda t: f"{{ x:\n- 1:\n{_in(t, 4)}\n- 2: b\n}}\n-> knot",
    "element": lambda t: f"{{ cycle:\n-\n{_in(t, 4)}\n- b\n}}\n-> knot",
    "function": lambda t: f"{{g()}}\n-> knot\n=== function g\n{t}\n~ return 1",
    "inline": lambda t: f"{{x: {_first(t)}|b}}\n-> knot",
    "alternative": lambda t: f"{{{_first(t)}|b}}\n-> knot",
    "choice_text": lambda t: f"* {_first(t)}\n* [ {_first(t)}] q\n- -> knot",
    "deep_branch": lambda t: (
        f"* a\n  {{ x:\n    {{ x:\n{_in(t, 6)}\n    }}\n  }}\n  -> knot\n- -> knot"
    ),
}


def combinations() -> Iterator[tuple[str, str]]:
    """Each story's name, as ``place: construct``, and its text."""
    for construct, text in CONSTRUCTS.items():
        for place, put in PLACES.items():
            yield f"{place}: {construct}", _BEFORE + put(text) + _AFTER

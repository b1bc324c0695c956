"""Whole stories: declarations, knots, stitches, functions and tunnels, in one file or in a tree."""

from __future__ import annotations

from tests.ink.generator.dice import rule
from tests.ink.generator.weaves import Weaves

_HEAD = """LIST colours = red, (green), blue = 7
LIST sizes = small, (tall)
VAR v0 = 1
VAR v1 = 2.5
VAR v2 = true
VAR größe = -4
VAR text = "text"
VAR colour = (red)
VAR vd = -> k1
VAR vt = -> t0
CONST C0 = 7
CONST C1 = "const"
CONST C2 = -1.5
EXTERNAL e1(x)
EXTERNAL e2()"""
_TAIL = """=== function fr(ref x)
~ x = x + 1
=== function fd(-> where)
{where == -> k1: {READ_COUNT(where)}}
~ return TURNS_SINCE(where)
=== function e1(x)
~ return x
=== function e2
~ return"""


class Generator(Weaves):
    """One story from one seed; the same text for the same seed, for ever."""

    def _flow(self, header: str, end: str, parameters: tuple[str, ...] = ()) -> list[str]:
        self.here, self.temps = [], [p for p in parameters if p != "to"]
        self.parameters = [p for p in parameters if p == "to"]
        made = [header, *self.weave(), end]
        name = header.replace("=", "").split("(")[0].strip()
        prefix = "k2." + name if name in {"s0", "s1", "s2"} else name
        self.seen_labels += (
            [f"{prefix}.{label}" for label in self.here] if prefix.startswith("k") else []
        )
        self.temps, self.parameters, self.here = [], [], []
        return made

    # Knots

    @rule
    def top(self) -> list[str]:
        return self._flow("# title: generated", "-> k0")

    @rule
    def knot(self) -> list[str]:
        return self._flow(self.pick("=== k0 ===", "==k0==", "=== k0", "== k0 ====="), "-> k1")

    @rule
    def knot_with_stitches(self) -> list[str]:
        head = self._flow("=== k2", "-> s0") if self.maybe(0.6) else ["=== k2"]
        stitches = [
            *self._flow("= s0", "-> s1"),
            *self._flow("=s1", "-> s2(1)"),
            *self._flow("= s2(a)", "-> k3(a)", ("a",)),
        ]
        return head + stitches

    @rule
    def knot_with_parameter(self) -> list[str]:
        return self._flow("=== k3(n) ===", "-> END", ("n",))

    @rule
    def knot_with_target(self) -> list[str]:
        return self._flow("=== k4(-> to, n)", "-> to", ("to", "n"))

    @rule
    def knot_by_reference(self) -> list[str]:
        return self._flow("=== k5(ref n) ===", "-> DONE", ("n",))

    # Tunnels

    @rule
    def tunnel_knot(self) -> list[str]:
        return self._flow("=== t0", "->->")

    @rule
    def tunnel_elsewhere(self) -> list[str]:
        return ["=== t1", self.line(), self.pick("->-> k1", "->->k2.s0", "->-> vd")]

    @rule
    def tunnel_elsewhere_with_arguments(self) -> list[str]:
        return [
            "=== t2(x)",
            self.pick("{x: ->-> k3(x)}", "{x: ->-> k4(-> k0, x)}", "{x: ->->}"),
            "->->",
        ]

    # Functions

    def _function(self, header: str, parameters: tuple[str, ...]) -> list[str]:
        self.temps, self.in_function = list(parameters), True
        made = [
            header,
            *self.body(0, "    "),
            self.pick("~ return", f"~ return {parameters[0]}", "said"),
        ]
        self.in_function, self.temps = False, []
        return made

    @rule
    def function(self) -> list[str]:
        return self._function("=== function f1(a)", ("a",))

    @rule
    def function_of_two(self) -> list[str]:
        return self._function("== function f2(a, b) ===", ("a", "b"))

    def parts(self) -> list[list[str]]:
        """The head, what stands outside knots, and each knot."""
        return [
            _HEAD.split("\n"), self.top(), self.knot(), self._flow("== k1", "-> k2"), self.knot_with_stitches(),
            self.knot_with_parameter(), self.knot_with_target(), self.knot_by_reference(), self.tunnel_knot(),
            self.tunnel_elsewhere(), self.tunnel_elsewhere_with_arguments(), self.function(),
            self.function_of_two(), _TAIL.split("\n"),
        ]  # fmt: skip

    def story(self) -> str:
        """The whole text, in one file."""
        return self._joined(self.parts())

    def files(self) -> dict[str, str]:
        """The story by file names, the main one first: one file, or a tree of includes."""
        parts = self.parts()
        files = {"main.ink": self._joined(parts)} if self.maybe(0.7) else self.include_tree(parts)
        if self.maybe(0.05):
            files["main.ink"] = self.byte_order_mark(files["main.ink"])
        return files

    @rule
    def include_tree(self, parts: list[list[str]]) -> dict[str, str]:
        first, second = sorted(self.r.sample(range(3, len(parts)), 2))
        inner = "INCLUDE parts/deep/two.ink" if self.maybe(0.6) else ""
        outer = "" if inner else "INCLUDE parts/deep/two.ink"
        aside = [self.line() for _ in range(self.r.randrange(0, 2))]
        return {
            "main.ink": self._joined([[outer, "INCLUDE  parts/one.ink"], *parts[:first]]),
            "parts/one.ink": self._joined([aside, [inner], *parts[first:second]]),
            "parts/deep/two.ink": self._joined([aside, *parts[second:]]),
        }

    def _joined(self, parts: list[list[str]]) -> str:
        text = "\n".join(line for part in parts for line in part) + self.pick("\n", "")
        return self.windows_lines(text) if self.maybe(0.05) else text

    @rule
    def byte_order_mark(self, text: str) -> str:
        return "\ufeff" + text

    @rule
    def windows_lines(self, text: str) -> str:
        return text.replace("\n", "\r\n")

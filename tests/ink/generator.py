"""Makes stories from a seed: ink of every construct, right by construction or broken on purpose."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = (
    "the lamp is lit", "a train", "rain", "He waits", "'quoted'", '"Hello,"', "so - and so", "1984",
    "a.b", "end", "not now", "what?", "yes: no", "x = 5", "é à ü", "(aside)", "<b>", "a < b", "50%",
    "- dash", "he said, \"no\"", "if", "else", "temp", "\\# escaped", "\\{brace\\}", "a\\|b", "…",
)  # fmt: skip
_VARS = ("v0", "v1", "v2", "v3")
_ITEMS = ("red", "green", "blue", "colours.red")
_BINARY = (
    "+", "-", "*", "/", "%", "mod", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "and", "or",
)  # fmt: skip


class Generator:
    """One story from one seed; `story` gives the same text for the same seed, for ever."""

    def __init__(self, seed: int) -> None:
        self.r = random.Random(seed)
        self.temps: list[str] = []
        self.labels = 0
        self.in_function = False
        self.here: list[str] = []

    def pick(self, *of: str) -> str:
        return self.r.choice(of)

    def maybe(self, chance: float) -> bool:
        return self.r.random() < chance

    # Expressions

    def value(self, depth: int = 0) -> str:
        if depth > 2 or self.maybe(0.35):
            return self.atom()
        return self.r.choice(self._COMPOUND)(self, depth)

    def atom(self) -> str:
        return self.r.choice(
            (
                str(self.r.randrange(100)),
                f"{self.r.randrange(9)}.{self.r.randrange(1, 99)}",
                self.pick("true", "false"),
                self.pick(*_VARS, *self.temps),
                self.pick(*_VARS, *self.temps),
                self.pick("k0", "k1", "k2.s0"),
                '"' + self.pick("text", "", "two words", "a{v0}b", "{v1: x|y}") + '"',
                self.pick(*_ITEMS),
                self.pick("()", "(red)", "(red, colours.green)"),
                self.pick(
                    "TURNS()",
                    "CHOICE_COUNT()",
                    "RANDOM(1, 6)",
                    "READ_COUNT(-> k1)",
                    "TURNS_SINCE(-> k0)",
                ),
                self.pick("C0", "C1"),
                f"-{self.r.randrange(1, 50)}",
            )
        )

    def _binary(self, d: int) -> str:
        gap = self.pick(" ", " ", "  ")
        return f"{self.value(d + 1)} {self.pick(*_BINARY)}{gap}{self.value(d + 1)}"

    def _has(self, _: int) -> str:
        return f"colour {self.pick('?', 'has', '!?', 'hasnt', '^')} {self.pick('red', '(red, blue)', 'colour')}"

    def _unary(self, d: int) -> str:
        return self.pick("not ", "!", "-", "- ") + self.pick(
            *_VARS, "f1(2)", f"({self.value(d + 1)} + 1)"
        )

    def _bracket(self, d: int) -> str:
        return f"({self.value(d + 1)} {self.pick('+', '==')} {self.atom()})"

    def _call(self, d: int) -> str:
        name, count = self.r.choice(
            (
                ("f1", 1),
                ("f2", 2),
                ("MIN", 2),
                ("MAX", 2),
                ("POW", 2),
                ("FLOOR", 1),
                ("INT", 1),
                ("e1", 1),
            )
        )
        return f"{name}({', '.join(self.value(d + 1) for _ in range(count))})"

    def _list_call(self, _: int) -> str:
        name = self.pick(
            "LIST_COUNT",
            "LIST_MIN",
            "LIST_MAX",
            "LIST_ALL",
            "LIST_INVERT",
            "LIST_VALUE",
            "LIST_RANDOM",
        )
        return self.pick(f"{name}(colour)", "LIST_RANGE(colour, 1, 2)", "colours(2)", "colours()")

    _COMPOUND: tuple[Callable[[Generator, int], str], ...] = (
        _binary,
        _binary,
        _has,
        _unary,
        _bracket,
        _call,
        _list_call,
    )

    # Content

    def words(self) -> str:
        return " ".join(self.r.choice(_WORDS) for _ in range(self.r.randrange(1, 3)))

    def content(self, depth: int = 0, *, first: bool = True) -> str:
        parts = []
        for _ in range(self.r.randrange(1, 4)):
            kind = self.r.random()
            if kind < 0.6 or depth > 2:
                parts.append(self.safe_words(first=first and not parts))
            elif kind < 0.9:
                parts.append(self.braces(depth + 1))
            else:
                parts.append("<>")
        return self.pick(" ", "").join(parts)

    def safe_words(self, *, first: bool) -> str:
        words = self.words()
        if first and words[0] in "-*+=~(":
            return "w" + words
        return words

    def plain(self) -> str:
        return self.pick("one", "two words", "x", "and so on", "3 things", "a, b")

    def braces(self, depth: int) -> str:
        kind = self.r.random()
        if kind < 0.35:
            return "{" + self.pick("", " ") + self.value() + self.pick("", " ") + "}"
        if kind < 0.6:
            sign = self.pick(
                "", "", "&", "!", "~", "$", "stopping:", "shuffle once:", "cycle:", "once: ", "~!"
            )
            bars = "|".join(self._alternative(depth) for _ in range(self.r.randrange(2, 4)))
            return "{" + sign + bars + "}"
        then = self.plain() if depth > 2 else self.pick("", " ") + self.safe_words(first=True)
        other = "|" + self._alternative(depth) if self.maybe(0.5) else ""
        return "{" + self.value() + ":" + then + other + "}"

    def _alternative(self, depth: int) -> str:
        if self.maybe(0.15):
            return ""
        if self.maybe(0.15) and not self.in_function:
            return self.pick("", "go ") + self.divert()
        if self.maybe(0.1):
            return self.plain() + " # tag in braces"
        return (
            self.plain() if depth > 2 or self.maybe(0.6) else self.plain() + self.braces(depth + 1)
        )

    def tags(self) -> str:
        return "".join(
            self.pick(" # tag", " # tag two", " #t: {v0}", " # a{v1: b|c}d")
            for _ in range(self.r.randrange(0, 3))
        )

    def divert(self) -> str:
        targets = [
            "-> k0",
            "-> k1",
            "-> k2",
            "-> k2.s0",
            "-> k3(1)",
            "-> k4(-> k1, 2)",
            "-> END",
            "-> DONE",
            "-> vd",
        ]
        return self.pick(*targets, *(f"-> {label}" for label in self.here))

    def ending(self) -> str:
        return self.pick(
            self.divert(),
            self.divert(),
            "-> t0 ->",
            "-> t0 -> t1 ->",
            "-> t0 -> k1",
            "<- k1",
            "<- k3(2)",
            "-> t2(3) ->",
        )

    # Statements

    def line(self) -> str:
        text = self.content()
        if self.maybe(0.15) and not self.in_function:
            return text + " " + self.ending()
        return text + (self.tags() if self.maybe(0.3) else "")

    def logic(self) -> str:
        name = self.pick(*_VARS)
        options = [
            f"~ {name} = {self.value()}", f"~ {name} += {self.value()}", f"~ {name} -= {self.atom()}", f"~ {name}++",
            f"~ {name}--", f"~ f1({self.value()})", "~ fr(v0)", "~ colour += red", "~ colour -= (red, blue)",
            f"~ colour = {self.pick('()', '(green)', 'colours(1)', 'LIST_ALL(colour)')}", "~ SEED_RANDOM(4)",
        ]  # fmt: skip
        return self.r.choice(options)

    def block(self, depth: int, indent: str) -> str:
        """A conditional or sequence on several lines."""
        kind = self.r.choice((self._if, self._branches, self._switch, self._sequence))
        return "\n".join([*(indent + x for x in kind(depth, indent + "    ")), indent + "}"])

    def _else(self, depth: int, indent: str) -> list[str]:
        if not self.maybe(0.5):
            return []
        return ["- else: ", *self.body(depth + 1, indent, branch=True)]

    def _if(self, depth: int, indent: str) -> list[str]:
        then = self.body(depth + 1, indent, branch=True)
        return ["{ " + self.value() + ":", *then, *self._else(depth, indent)]

    def _branches(self, depth: int, indent: str) -> list[str]:
        lines = ["{"]
        for _ in range(self.r.randrange(1, 3)):
            lines.append(f"- {self.value()}:" + self.pick("", " " + self.plain()))
            lines += self.body(depth + 1, indent, branch=True)
        return lines + self._else(depth, indent)

    def _switch(self, depth: int, indent: str) -> list[str]:
        lines = ["{" + self.pick(*_VARS) + ":"]
        for n in range(self.r.randrange(1, 3)):
            lines += [f"- {n}:", *self.body(depth + 1, indent, branch=True)]
        return lines + self._else(depth, indent)

    def _sequence(self, depth: int, indent: str) -> list[str]:
        words = ("stopping", "cycle", "once", "shuffle", "shuffle once", "shuffle stopping")
        lines = ["{" + self.pick(*words) + ":"]
        for _ in range(self.r.randrange(1, 4)):
            lines.append("- " + self.plain())
            lines += self.body(depth + 1, indent, branch=True) if self.maybe(0.4) else []
        return lines

    def body(self, depth: int, indent: str, *, branch: bool = False) -> list[str]:
        found = []
        for _ in range(self.r.randrange(1, 3 if depth else 5)):
            kind = self.r.random()
            if kind < 0.5:
                text = self.line()
                found.append(indent + ("w" + text if branch and text[0] in "-}" else text))
            elif kind < 0.75:
                found.append(indent + self.logic())
            elif kind < 0.85 and depth < 3:
                found.append(self.block(depth, indent))
            elif kind < 0.9:
                found.append(indent + self.pick("// comment", "/* block */", "TODO: later", ""))
            elif not self.in_function and not branch:
                name = f"t{len(self.temps)}x"
                self.temps.append(name)
                found.append(f"{indent}~ temp {name} = {self.pick('1', '2.5', 'v0')}")
            else:
                found.append(indent + "plain line")
        return found

    def label(self) -> str:
        if not self.maybe(0.25):
            return ""
        self.labels += 1
        name = f"l{self.labels}"
        self.here.append(name)
        return f"({name}) "

    def choice(self, level: int) -> list[str]:
        bullet = self.pick("*", "+")
        marks = self.pick("", " ").join([bullet] * level)
        head = "  " * level + marks + " " + self.label()
        for _ in range(self.r.randrange(0, 3) if self.maybe(0.4) else 0):
            head += "{" + self.value() + "}" + self.pick("", " ")
        kind = self.r.random()
        if kind < 0.08:
            return [head + "->" + self.pick("", " k1", " END")]
        text = self.safe_words(first=True).replace("]", "").replace("[", "")
        inline = self.braces(2) if self.maybe(0.15) else ""
        inline = "" if "->" in inline else inline
        if kind < 0.3:
            head += f"[{text}{inline}{self.tags()}]"
        elif kind < 0.6:
            head += f"{self.plain()} {inline}[{text}]{self.pick('', ' inner', self.plain())}"
        else:
            head += text + inline + (self.tags() if self.maybe(0.3) else "")
        if self.maybe(0.3):
            head += " " + self.divert()
        return [head]

    def weave(self) -> list[str]:
        found = self.body(0, "")
        level = 1
        for _ in range(self.r.randrange(0, 7)):
            if self.maybe(0.7):
                found += self.choice(level)
                found += self.body(1, "  " * level) if self.maybe(0.6) else []
                if self.maybe(0.3):
                    level = min(level + 1, 4)
            else:
                level = self.r.randrange(1, level + 1)
                head = "  " * level + self.pick("", " ").join(["-"] * level) + " " + self.label()
                found.append(head + (self.pick("gathered", "") or ""))
                found += self.body(1, "  " * level) if self.maybe(0.5) else []
        return found

    def flow(self, header: str, end: str) -> list[str]:
        self.temps, self.here = [], []
        return [header, *self.weave(), end]

    def function(self, header: str, end: str) -> list[str]:
        self.temps, self.in_function = [], True
        found = [header, *self.body(1, "    "), end]
        self.in_function = False
        return found

    def story(self) -> str:
        """The whole text."""
        lines = [
            "LIST colours = red, (green), blue = 7", "LIST other = (o1), o2", "VAR v0 = 1", "VAR v1 = 2.5", "VAR v2 = true",
            'VAR v3 = "text"', "VAR colour = (red)", "VAR vd = -> k1", "CONST C0 = 7", 'CONST C1 = "const"', "EXTERNAL e1(x)",
        ]  # fmt: skip
        lines += self.flow("# title: generated", "-> k0")
        lines += self.flow("=== k0 ===", "-> k1")
        lines += self.flow("== k1", "-> k2")
        lines += self.flow("=== k2", "-> s0") if self.maybe(0.7) else ["=== k2"]
        lines += self.flow("= s0", "-> s1(2)")
        lines += self.flow("= s1(a)", "-> k3(a)")
        lines += self.flow("=== k3(n) ===", "-> END")
        lines += self.flow("=== k4(-> to, n)", "-> to")
        lines += [
            "=== t0",
            "in tunnel",
            "->->",
            "=== t1",
            "->-> k1",
            "=== t2(x)",
            "{x: ->->}",
            "->->",
        ]
        lines += self.function("=== function f1(a)", "~ return a + 1")
        lines += self.function("=== function f2(a, b) ===", "~ return b")
        lines += ["=== function fr(ref x)", "~ x = x + 1", "=== function e1(x)", "~ return x"]
        return "\n".join(lines) + self.pick("\n", "")


def broken(seed: int) -> str:
    """A story with a few characters changed: seldom right, never to be crashed on."""
    r = random.Random(seed * 7919 + 1)
    text = Generator(seed).story()
    for _ in range(r.randrange(1, 4)):
        at = r.randrange(len(text))
        new = r.choice(
            [
                "",
                "{",
                "}",
                "|",
                "-",
                "->",
                "*",
                "#",
                '"',
                "(",
                ")",
                "=",
                "~",
                "\n",
                "[",
                "]",
                ":",
                "<>",
                "\\",
                "x",
            ]
        )
        text = text[:at] + new + text[at + r.randrange(0, 3) :]
    return text

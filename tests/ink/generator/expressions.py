"""Expressions of every kind: literals, names, counts, lists, calls, operators in both spellings."""

from __future__ import annotations

from typing import Final

from tests.ink.generator.dice import Dice, rule

NUMBERS: Final = ("v0", "v1", "v2", "größe")
"""Global variables that hold a number or a truth value."""
_ITEMS: Final = ("red", "green", "blue", "colours.red", "colours.blue", "tall", "sizes.small")
_ARITHMETIC: Final = ("+", "-", "*", "/", "%", "mod")
_COMPARISON: Final = ("==", "!=", "<", ">", "<=", ">=")
_LOGIC: Final = ("&&", "||", "and", "or")
_NATIVES: Final = {
    "MIN": 2, "MAX": 2, "POW": 2, "FLOOR": 1, "CEILING": 1, "INT": 1, "FLOAT": 1,
}  # fmt: skip
_OF_LISTS: Final = (
    "LIST_COUNT", "LIST_MIN", "LIST_MAX", "LIST_ALL", "LIST_INVERT", "LIST_VALUE", "LIST_RANDOM",
)  # fmt: skip


class Expressions(Dice):
    """`value` makes any expression; `places` and `labels` are the counted places it may name."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.temps: list[str] = []
        self.places = ["k0", "k1", "k2", "k2.s0", "k2.s1"]
        self.seen_labels: list[str] = []

    def value(self, depth: int = 0) -> str:
        if depth > 2 or self.maybe(0.4):
            return self.atom()
        return self.one_of(
            lambda: self.arithmetic(depth + 1),
            lambda: self.comparison(depth + 1),
            lambda: self.conjunction(depth + 1),
            lambda: self.in_brackets(depth + 1),
            lambda: self.call(depth + 1),
            lambda: self.native(depth + 1),
            self.negative,
            self.negation,
            self.has,
            self.list_native,
            self.list_from_number,
            self.list_range,
            self.list_comparison,
            self.place_comparison,
        )

    def atom(self) -> str:
        return self.one_of(
            self.integer, self.decimal, self.truth, self.variable, self.variable, self.variable,
            self.string, self.count, self.item, self.list_value, self.query, self.constant,
        )  # fmt: skip

    @rule
    def integer(self) -> str:
        return self.pick(
            "0", "1", "7", "007", "-3", "- 12", "2147483647", str(self.r.randrange(99))
        )

    @rule
    def decimal(self) -> str:
        return f"{self.r.randrange(9)}.{self.r.randrange(1, 99)}"

    @rule
    def truth(self) -> str:
        return self.pick("true", "false")

    @rule
    def variable(self) -> str:
        return self.pick(*NUMBERS, *self.temps, *self.temps, "text", "colour")

    @rule
    def constant(self) -> str:
        return self.pick("C0", "C1", "C2")

    @rule
    def string(self) -> str:
        inside = self.pick(
            "", "text", "two words", 'a \\"q\\"', "{v0}", "a{v1}b", "{v1: x|y}", "{&a|b}"
        )
        return f'"{inside}"'

    @rule
    def count(self) -> str:
        return self.pick(*self.places, *self.seen_labels)

    @rule
    def item(self) -> str:
        return self.pick(*_ITEMS)

    @rule
    def list_value(self) -> str:
        return self.pick("()", "(red)", "(red, colours.green)", "( blue , tall )")

    @rule
    def query(self) -> str:
        place = self.pick(*self.places, *self.seen_labels)
        return self.pick(
            "TURNS()", "CHOICE_COUNT()", "RANDOM(1, 6)", f"READ_COUNT(-> {place})",
            f"TURNS_SINCE(-> {place})", "READ_COUNT(vd)", "TURNS_SINCE(vd)",
        )  # fmt: skip

    def operand(self, depth: int) -> str:
        """A value that keeps its meaning beside a sign: a place may only stand beside ``==``."""
        value = self.value(depth)
        return value if "->" not in value or value.endswith(")") else f"({value})"

    @rule
    def arithmetic(self, depth: int) -> str:
        return f"{self.operand(depth)} {self.pick(*_ARITHMETIC)}{self.pick(' ', '  ')}{self.operand(depth)}"

    @rule
    def comparison(self, depth: int) -> str:
        sign, gap = self.pick(*_COMPARISON), self.pick("", " ")
        return f"{self.operand(depth)}{gap}{sign}{gap}{self.operand(depth)}"

    @rule
    def conjunction(self, depth: int) -> str:
        return f"{self.value(depth)} {self.pick(*_LOGIC)} {self.value(depth)}"

    @rule
    def in_brackets(self, depth: int) -> str:
        return f"({self.value(depth)} {self.pick('+', '==', 'or')} {self.atom()})"

    @rule
    def negative(self) -> str:
        return self.pick("-", "- ") + self.pick(*NUMBERS, "f1(2)", f"({self.atom()} + 1)")

    @rule
    def negation(self) -> str:
        if self.maybe(0.2):
            return self.pick("not not ", "!!", "! not ") + self.pick(*NUMBERS, "k1")
        sign = self.pick("not ", "!", "! ")
        return sign + self.pick(*NUMBERS, "f1(2)", "k1", "(colour ? red)", f"({self.atom()} + 1)")

    @rule
    def call(self, depth: int) -> str:
        name, count = self.r.choice(
            (("f1", 1), ("f2", 2), ("e1", 1), ("e2", 0), ("fr", -1), ("fd", -2))
        )
        if count < 0:
            return f"{name}({'v0' if count == -1 else '-> k1'})"
        args = ", ".join(self.value(depth) for _ in range(count))
        return f"{name}{self.pick('', '', ' ')}({args})"

    @rule
    def native(self, depth: int) -> str:
        name = self.pick(*_NATIVES)
        return f"{name}({', '.join(self.value(depth) for _ in range(_NATIVES[name]))})"

    @rule
    def has(self) -> str:
        sign = self.pick("?", "has", "!?", "hasnt", "^", "+", "-")
        return f"colour {sign} {self.pick('red', '(red, blue)', 'colour', 'colours.blue', '()')}"

    @rule
    def list_native(self) -> str:
        return f"{self.pick(*_OF_LISTS)}({self.pick('colour', 'colours', 'red', '(red, tall)')})"

    @rule
    def list_from_number(self) -> str:
        return self.pick("colours(2)", "colours()", "sizes(v0)", "colours(1 + 1)")

    @rule
    def list_range(self) -> str:
        return self.pick(
            "LIST_RANGE(colour, 1, 2)",
            "LIST_RANGE(LIST_ALL(colour), red, blue)",
            "LIST_RANGE(colours, v0, 7)",
        )

    @rule
    def list_comparison(self) -> str:
        return f"colour {self.pick(*_COMPARISON)} {self.pick('(red)', 'colour', '(red, blue)', 'colours(2)')}"

    @rule
    def place_comparison(self) -> str:
        return self.pick("vd == -> k1", "vd != -> k2.s0", "-> k1 == vd")

"""Weaves: choices and gathers at every depth, with labels, conditions, brackets, tags, diverts."""

from __future__ import annotations

from tests.ink.generator.dice import rule
from tests.ink.generator.statements import Statements


class Weaves(Statements):
    """`weave` makes the content of a knot or stitch."""

    @rule
    def label(self) -> str:
        name = f"l{self.number()}"
        self.here.append(name)
        return self.pick(f"({name}) ", f"( {name} ) ", f"({name})")

    def _label(self) -> str:
        return self.label() if self.maybe(0.25) else ""

    # Conditions of a choice

    @rule
    def one_condition(self) -> str:
        return (
            "{" + self.pick("", " ") + self.value() + self.pick("", " ") + "}" + self.pick("", " ")
        )

    @rule
    def more_conditions(self) -> str:
        return "{" + self.value() + "}" + self.pick("", " ") + "{" + self.value() + "} "

    @rule
    def conditions_on_lines(self) -> str:
        return (
            "{" + self.value() + "}\n        {" + self.value() + "}" + self.pick(" ", "\n        ")
        )

    def _conditions(self) -> str:
        if not self.maybe(0.4):
            return ""
        return self.one_of(
            self.one_condition, self.one_condition, self.more_conditions, self.conditions_on_lines
        )

    # What a choice says

    def _text(self) -> str:
        words = self.safe().replace("->", "")
        inline = self.braces(2) if self.maybe(0.2) else ""
        return words + (inline if "->" not in inline and "<-" not in inline else "")

    @rule
    def said_and_shown(self) -> str:
        return self._text()

    @rule
    def only_shown(self) -> str:
        return f"[{self._text()}]"

    @rule
    def shown_then_said(self) -> str:
        return f"{self._text()}[{self.pick(self._text(), '', '.')}]{self.pick('', ' inner', self._text())}"

    @rule
    def tagged_choice(self) -> str:
        return f"{self._text()} # start [{self._text()} # only] inner # said"

    @rule
    def choice_tag(self) -> str:
        return self._text() + self.one_of(self.plain_tag, self.dynamic_tag)

    def _said(self) -> str:
        text = self.one_of(
            self.said_and_shown, self.said_and_shown, self.only_shown, self.shown_then_said,
            self.shown_then_said, self.tagged_choice, self.choice_tag,
        )  # fmt: skip
        if self.maybe(0.3):
            text += " " + self.one_of(self.divert, self.divert, self.tunnel, self.tunnels)
        return text

    # Choices

    def _bullets(self, level: int, bullet: str) -> str:
        return "  " * level + self.pick("", " ").join([bullet] * level)

    @rule
    def once_choice(self, level: int) -> str:
        return f"{self._bullets(level, '*')} {self._label()}{self._conditions()}{self._said()}"

    @rule
    def sticky_choice(self, level: int) -> str:
        return f"{self._bullets(level, '+')} {self._label()}{self._conditions()}{self._said()}"

    @rule
    def fallback_choice(self, level: int) -> str:
        return f"{self._bullets(level, self.pick('*', '+'))} {self._conditions()}->" + self.pick(
            "", " ", " k1", " END"
        )

    @rule
    def fallback_with_content(self, level: int) -> str:
        return f"{self._bullets(level, '*')} ->\n{'  ' * level}  {self.safe()}"

    def choice(self, level: int) -> str:
        rules = (
            [self.once_choice] * 4
            + [self.sticky_choice] * 3
            + [self.fallback_choice, self.fallback_with_content]
        )
        return self.r.choice(rules)(level)

    # Gathers

    def _dashes(self, level: int) -> str:
        return "  " * level + self.pick("", " ").join(["-"] * level) + " " + self._label()

    @rule
    def gather(self, level: int) -> str:
        return self._dashes(level) + self.pick("gathered", "", self.content())

    @rule
    def gather_logic(self, level: int) -> str:
        return self._dashes(level) + self.pick(self.logic(), self.divert(), self.tunnel())

    @rule
    def gather_choice(self, level: int) -> str:
        return self._dashes(level) + self.pick("*", "+", "* *") + " " + self.plain()

    @rule
    def gather_block(self, level: int) -> str:
        return self._dashes(level) + self.block(1, "  " * level).lstrip()

    def _gather(self, level: int) -> str:
        return self.r.choice(
            (self.gather, self.gather, self.gather_logic, self.gather_choice, self.gather_block)
        )(level)

    @rule
    def weave(self) -> list[str]:
        found = self.body(1, "")
        level = 1
        for _ in range(self.r.choice((0, 0, 1, 3, 5))):
            if self.maybe(0.7):
                found.append(self.choice(level))
                found += self.body(1, "  " * level) if self.maybe(0.5) else []
                level = min(level + self.r.choice((0, 0, 1, 1, 2)), 5) if self.maybe(0.5) else level
            else:
                level = self.r.randrange(1, level + 1)
                found.append(self._gather(level))
                found += self.body(1, "  " * level) if self.maybe(0.5) else []
        return found

"""Statements: lines of logic, declarations, and braces over several lines."""

from __future__ import annotations

from tests.ink.generator.content import SEQUENCES, Content
from tests.ink.generator.dice import rule
from tests.ink.generator.expressions import NUMBERS


class Statements(Content):
    """`body` makes a few statements, each on lines of its own, indented."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.made = 0

    def number(self) -> int:
        """A number that no other name of the story has."""
        self.made += 1
        return self.made

    # Logic

    def logic(self) -> str:
        return self.one_of(
            self.assign, self.assign, self.add, self.step, self.call_line, self.reference_line,
            self.list_line, self.assign_place, self.assign_text, self.seed_line,
        )  # fmt: skip

    @rule
    def assign(self) -> str:
        return f"~{self.pick('', ' ')}{self.pick(*NUMBERS, *self.temps)}{self.pick(' = ', '=')}{self.value()}"

    @rule
    def add(self) -> str:
        return f"~ {self.pick(*NUMBERS)} {self.pick('+=', '-=')} {self.value()}"

    @rule
    def step(self) -> str:
        return f"~ {self.pick(*NUMBERS, *self.temps)}{self.pick('++', '--', ' ++', ' --')}"

    @rule
    def call_line(self) -> str:
        return f"~ {self.pick('f1', 'e1')}({self.value()})"

    @rule
    def reference_line(self) -> str:
        return f"~ fr({self.pick('v0', 'v1', *self.temps)})"

    @rule
    def list_line(self) -> str:
        return self.pick(
            "~ colour += red", "~ colour -= (red, blue)", "~ colour = ()", "~ colour = (green)", "~ colour++",
            "~ colour = colours(1)", "~ colour = LIST_ALL(colour)", "~ colour = colour ^ (red, blue)",
        )  # fmt: skip

    @rule
    def assign_place(self) -> str:
        return self.pick("~ vd = -> k1", "~ vd = -> k2.s0", "~ vt = -> t0")

    @rule
    def assign_text(self) -> str:
        return self.pick('~ text = "new"', '~ text = text + "x{v0}"', "~ text += C1")

    @rule
    def seed_line(self) -> str:
        return "~ SEED_RANDOM(4)"

    @rule
    def temp(self) -> str:
        name = f"temp{self.number()}"
        made = f"~ temp {name} = {self.pick('1', '2.5', 'v0', 'f1(1)', '()')}"
        self.temps.append(name)
        return made

    @rule
    def return_line(self) -> str:
        return self.pick("~ return", f"~ return {self.value()}")

    # Declarations and notes, which may stand anywhere

    @rule
    def late_variable(self) -> str:
        return f"VAR late{self.number()} = {self.pick('1', '-2.5', 'true', 'C0', '(red)', '-> k1')}"

    @rule
    def late_constant(self) -> str:
        return f"CONST LATE{self.number()} = {self.pick('1', '-2.5', 'false')}"

    @rule
    def late_list(self) -> str:
        n = self.number()
        return f"LIST list{n} = i{n}a, (i{n}b), i{n}c = 9" + self.pick("", f",\n    i{n}d")

    @rule
    def late_external(self) -> str:
        return f"EXTERNAL ext{self.number()}(a, b)"

    @rule
    def note(self) -> str:
        return self.pick("TODO: later", "TODO think of { it }", "TODO:x")

    @rule
    def comment_line(self) -> str:
        return self.pick("// comment", "/* block */", "/* two\n   lines */", "", "   ")

    def aside(self) -> str:
        return self.one_of(
            self.note, self.comment_line, self.comment_line, self.late_variable, self.late_constant,
            self.late_list, self.late_external,
        )  # fmt: skip

    # Braces over several lines

    def block(self, depth: int, indent: str) -> str:
        kind = self.r.choice(
            (self.block_if, self.block_else, self.block_own, self.block_switch, self.block_sequence)
        )
        return "\n".join([*(indent + x for x in kind(depth + 1, indent + "    ")), indent + "}"])

    def _else(self, depth: int, indent: str) -> list[str]:
        if not self.maybe(0.5):
            return []
        return [
            "- else:" + self.pick("", " ", " " + self.plain()),
            *self.body(depth, indent, branch=True),
        ]

    def _branch(self, head: str, depth: int, indent: str) -> list[str]:
        kind = self.r.random()
        if kind < 0.15 and not self.in_function:
            return [f"{head} {self.divert()}"]
        if kind < 0.3 and not self.in_function:
            return [head, *self.braced_choices(depth, indent)]
        first = self.pick("", " " + self.plain(), " " + self.logic())
        return [head + first, *self.body(depth, indent, branch=True)]

    @rule
    def braced_choices(self, depth: int, indent: str) -> list[str]:
        bullet = self.pick("*", "+")
        lines = [f"{indent}{bullet} {self.plain()} {self.divert()}"]
        if self.maybe(0.4):
            lines += [
                f"{indent}{bullet} {self.plain()}",
                *self.body(2, indent, branch=True),
                f"{indent}{self.divert()}",
            ]
        return lines

    def _test(self) -> str:
        """A condition right after a brace, where ``!`` would begin a sequence that shows once."""
        test = self.value()
        return f" ({test})" if test[0] == "!" else self.pick("", " ") + test

    @rule
    def block_if(self, depth: int, indent: str) -> list[str]:
        return ["{" + self._test() + ":", *self.body(depth, indent, branch=True)]

    @rule
    def block_else(self, depth: int, indent: str) -> list[str]:
        head = "{" + self._test() + ":"
        return [
            head,
            *self.body(depth, indent, branch=True),
            *self._branch("- else:", depth, indent),
        ]

    @rule
    def block_own(self, depth: int, indent: str) -> list[str]:
        lines = ["{"]
        for _ in range(self.r.randrange(1, 4)):
            lines += self._branch(f"{self.pick('', '  ')}- {self.value()}:", depth, indent)
        return lines + self._else(depth, indent)

    @rule
    def block_switch(self, depth: int, indent: str) -> list[str]:
        lines = ["{" + self.pick("", " ") + self.pick(*NUMBERS, "f1(1)", "text", "colour") + ":"]
        for n in range(self.r.randrange(1, 4)):
            lines += self._branch(f"- {self.pick(str(n), 'red', self.atom())}:", depth, indent)
        return lines + self._else(depth, indent)

    @rule
    def block_sequence(self, depth: int, indent: str) -> list[str]:
        lines = ["{" + self.pick("", " ") + self.pick(*SEQUENCES) + self.pick(":", ": ")]
        for _ in range(self.r.randrange(1, 4)):
            lines += (
                self._branch(self.pick("-", "  -"), depth, indent)
                if self.maybe(0.5)
                else [f"- {self.plain()}"]
            )
        return lines

    def body(self, depth: int, indent: str, *, branch: bool = False) -> list[str]:
        count = self.r.randrange(1, 3 if depth else 5)
        return [self._statement(depth, indent, branch=branch) for _ in range(count)]

    def _statement(self, depth: int, indent: str, *, branch: bool) -> str:
        rules = [*[self.line] * 9, *[self.logic] * 4, self.temp, self.tag_line]
        rules += [] if branch else [self.aside]
        if self.in_function:
            rules.append(self.return_line)
        else:
            rules += [self.tunnel, self.thread, self.thread_with_arguments, self.tunnel_by_variable]
        if depth < 2 and self.maybe(0.12):
            return self.block(depth, indent)
        return indent + self.one_of(*rules)

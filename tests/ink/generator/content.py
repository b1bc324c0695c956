"""What stands on a line: words, glue, values, alternatives, conditions, tags, comments, diverts."""

from __future__ import annotations

from typing import Final

from tests.ink.generator.dice import rule
from tests.ink.generator.expressions import Expressions

_WORDS: Final = (
    "the lamp is lit", "a train", "rain", "He waits", "'quoted'", '"Hello,"', "so - and so", "1984",
    "a.b", "end", "not now", "what?", "yes: no", "x = 5", "é à ü", "(aside)", "<b>", "a < b", "50%",
    "she said", "if", "else", "temp", "…", "😀", "日本", "TODO", "VAR", "a,b;c", "& more", "it's", "1 + 1",
)  # fmt: skip
_SIGNS: Final = ("", "", "&", "!", "~", "$", "~!", "$~")
SEQUENCES: Final = (
    "stopping",
    "cycle",
    "once",
    "shuffle",
    "shuffle once",
    "shuffle stopping",
    "once shuffle",
)


class Content(Expressions):
    """`line` makes content for one line; `braces` logic inside it."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.in_function = False
        self.here: list[str] = []
        self.parameters: list[str] = []

    @rule
    def words(self) -> str:
        return " ".join(self.r.choice(_WORDS) for _ in range(self.r.randrange(1, 3)))

    @rule
    def escaped(self) -> str:
        return self.pick(
            "\\# escaped",
            "\\{brace\\}",
            "a\\|b",
            "\\\\",
            "\\~ no",
            "\\[x\\]",
            "1 \\-> 2",
            "\\/\\/ no",
        )

    @rule
    def glue(self) -> str:
        return self.pick("<>", "<> ", " <>")

    @rule
    def comment(self) -> str:
        return self.pick(" /* aside */ ", "/* a { b */", " /*-> x*/")

    def plain(self) -> str:
        return self.pick("one", "two words", "x", "and so on", "3 things", "a, b", "ja, é")

    def safe(self) -> str:
        """Words that mean nothing else at the start of a line."""
        words = self.words()
        return (
            words
            if words[0].isalpha() and words[:4] != "TODO" and words[:3] != "VAR"
            else "w" + words
        )

    def content(self, depth: int = 0) -> str:
        parts = [self.safe()]
        for _ in range(self.r.randrange(0, 3)):
            kind = self.r.random()
            if kind < 0.5 or depth > 2:
                parts.append(self.words())
            elif kind < 0.85:
                parts.append(self.braces(depth + 1))
            else:
                parts.append(self.one_of(self.glue, self.escaped, self.comment))
        if self.maybe(0.2):
            parts.reverse()
            parts[0] = "w" + parts[0] if parts[0][0] not in "{<\\" else parts[0]
        return self.pick(" ", "").join(parts)

    def braces(self, depth: int) -> str:
        return self.one_of(
            self.output, self.output, lambda: self.sequence(depth), lambda: self.named_sequence(depth),
            lambda: self.condition(depth), lambda: self.condition_else(depth),
        )  # fmt: skip

    @rule
    def output(self) -> str:
        return "{" + self.pick("", " ") + self.value() + self.pick("", " ") + "}"

    def _bars(self, depth: int) -> str:
        return "|".join(self.alternative(depth) for _ in range(self.r.randrange(2, 4)))

    @rule
    def sequence(self, depth: int) -> str:
        return "{" + self.pick(*_SIGNS) + self._bars(depth) + "}"

    @rule
    def named_sequence(self, depth: int) -> str:
        gap = self.pick("", " ")
        return "{" + gap + self.pick(*SEQUENCES) + gap + ":" + gap + self._bars(depth) + "}"

    @rule
    def condition(self, depth: int) -> str:
        return "{" + self.value().lstrip("! ") + ":" + self._then(depth) + "}"

    @rule
    def condition_else(self, depth: int) -> str:
        return (
            "{"
            + self.value().lstrip("! ")
            + self.pick(": ", " :", ":")
            + self._then(depth)
            + "|"
            + self.alternative(depth)
            + "}"
        )

    def _then(self, depth: int) -> str:
        return self.plain() if depth > 2 else self.pick("", " ") + (self.alternative(depth) or "x")

    def alternative(self, depth: int) -> str:
        kind = self.r.random()
        if kind < 0.12:
            return self.empty_alternative()
        if kind < 0.22 and not self.in_function:
            return self.diverting_alternative()
        if kind < 0.3:
            return self.tagged_alternative()
        return self.plain() if depth > 2 or kind < 0.75 else self.plain() + self.braces(depth + 1)

    @rule
    def empty_alternative(self) -> str:
        return self.pick("", " ")

    @rule
    def diverting_alternative(self) -> str:
        return self.pick("", "go, ") + self.pick(self.divert(), "-> t0 ->", "<- k1")

    @rule
    def tagged_alternative(self) -> str:
        return self.plain() + " # tag in braces"

    # Tags

    @rule
    def plain_tag(self) -> str:
        return self.pick(" # tag", "#tag two", " #t: x, y.", " # é # two")

    @rule
    def dynamic_tag(self) -> str:
        return self.pick(" # t: {v0}", " # a{v1: b|c}d", " # {&x|y}", " #{colour} z")

    def tags(self) -> str:
        return "".join(
            self.one_of(self.plain_tag, self.dynamic_tag) for _ in range(self.r.randrange(0, 3))
        )

    # Diverts

    def divert(self) -> str:
        rules = [
            self.to_place,
            self.to_place,
            self.with_arguments,
            self.to_the_end,
            self.by_variable,
        ]
        if self.here:
            rules += [self.to_label, self.to_label]
        if self.parameters:
            rules.append(self.by_parameter)
        return self.one_of(*rules)

    @rule
    def to_place(self) -> str:
        return self.pick("-> ", "->", "->  ") + self.pick("k0", "k1", "k2", "k2.s0", "k2 . s1")

    @rule
    def with_arguments(self) -> str:
        return self.pick(
            "-> k3(1)", f"-> k3 ({self.value(2)})", "-> k4(-> k1, 2)", "-> k2.s2(v0)", "-> k5(v1)"
        )

    @rule
    def to_the_end(self) -> str:
        return self.pick("-> END", "-> DONE")

    @rule
    def by_variable(self) -> str:
        return "-> vd"

    @rule
    def by_parameter(self) -> str:
        return "-> " + self.pick(*self.parameters)

    @rule
    def to_label(self) -> str:
        return "-> " + self.pick(*self.here)

    @rule
    def tunnel(self) -> str:
        return self.pick("-> t0 ->", "-> t2(3) ->", f"-> t2({self.value(2)}) ->", "->t0->")

    @rule
    def tunnels(self) -> str:
        return self.pick("-> t0 -> t1 ->", "-> t0 -> t2(1) -> k1", "-> t0 -> k1", "-> t0 -> END")

    @rule
    def tunnel_by_variable(self) -> str:
        return self.pick("-> vt ->", "-> vt -> k1")

    @rule
    def thread(self) -> str:
        return self.pick("<- k1", "<- k2.s0", "<-k1")

    @rule
    def thread_with_arguments(self) -> str:
        return self.pick("<- k3(2)", f"<- k3({self.value(2)})", "<- k4(-> k0, 1)")

    def ending(self) -> str:
        return self.one_of(
            self.divert, self.divert, self.tunnel, self.tunnels, self.tunnel_by_variable,
            self.thread, self.thread_with_arguments,
        )  # fmt: skip

    @rule
    def line(self) -> str:
        text = self.content()
        if self.maybe(0.12) and not self.in_function:
            return text + self.pick(" ", "") + self.ending()
        return (
            text
            + (self.tags() if self.maybe(0.3) else "")
            + self.pick("", "", "", "  ", " // note")
        )

    @rule
    def tag_line(self) -> str:
        return self.pick("# above", "# one # two", "# v {v0}")

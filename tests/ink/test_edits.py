"""After any edit, what is used again of the last compilation makes no difference to the result."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.engine.ink import Compiled, compile_story, compile_text, pipeline
from game.engine.ink.codegen import Generated, generate
from tests.ink import speed
from tests.longer import LONGER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FILES = ["main.ink", "a.ink", "b.ink", "c.ink", "d.ink"]
NAMES = ["lamp", "moon", "door", "hall", "attic", "stair", "calm", "far", "ask", "glow"]

# What a writer might put in; names are few, so that they collide and refer to one another.
OUTSIDE = """VAR {x} = 1
VAR {x} = -> {k}
VAR {x} = ({i})
CONST {x} = {n}
CONST {x} = {n}.0
CONST {x} = -> {k}
CONST {x} = "{y}"
CONST {x} = {y}
LIST {x} = {i}, ({j})
LIST {x} = {j}, {i} = 5, {y}
EXTERNAL {x}(a)
EXTERNAL {x}(a, b)
INCLUDE {file}
- ({x}) A line at the top.
TODO: think of {x}""".splitlines()
INSIDE = """Some {y} words. {{{x}}}
{x}
{x} = {n}
=> {k}
{{{x} = {n}|{y} --> {k}}}
Words {{{x}.{y}}} and more.
{{{x}: yes|no}} {{a|b|{y}}}
{{{x}({n})}}
{{{x}()}}
{{{x}(-> {k})}}
{{{x}({y})}}
~ {x} = {n}
~ {x} = {y}
~ {x} = {y}({n})
~ {x}++
~ {x}({y})
~ temp {x} = {n}
~ {x} = ({i})
~ return {n}
~ return
{{READ_COUNT(-> {k})}} {{TURNS_SINCE(-> {k}.{y})}}
{{{x} ? {i}}} {{LIST_COUNT({x})}}
-> {k}
-> {k}.{y}
-> {k}({n})
-> {x} ->
<- {k}
->->
* [Choose {x}] -> {k}
* ({x}) Choose. -> {k}
+ {{{x}}} [{{y}} {{{y}}}]
+ ({x}) {{{k}.{y}}} Deeper.
- ({x}) Together.
= {x}
= {x}({y})
VAR {x} = {n}
EXTERNAL {x}(a)
{{ {x}:
}}
}}
{{
TODO: more {x}""".splitlines()
HEADS = """=== {x} ===
=== {x}({y}) ===
=== {x}(-> {y}) ===
=== {x}(ref {y}) ===
=== function {x}({y}) ===
=== function {x}(ref {y}) ===
=== function {x}() ===""".splitlines()

START = {
    "main.ink": "INCLUDE a.ink\nINCLUDE b.ink\nINCLUDE c.ink\nINCLUDE d.ink\n"
    "VAR lamp = 1\nLIST moods = calm, (far)\nCONST glow = 3\n-> hall\n",
    "a.ink": "=== hall ===\nThe hall. {lamp > glow: Light.} {attic.top}\n* [Up] -> attic\n"
    "+ (stayed) [Stay] {ask(2)}\n- -> stair.low\n",
    "b.ink": "=== attic ===\nDust.\n- (top) {moods ? calm: Calm.}\n-> door(-> hall)\n"
    "=== function ask(n)\n~ lamp += n\n~ return n * glow\n",
    "c.ink": "=== stair ===\n-> low\n= low\n{TURNS_SINCE(-> attic)} {hall.stayed}\n"
    "VAR moon = 2\n-> END\n= high\n-> door.inner\n",
    "d.ink": "=== door(-> where) ===\n{moon: Moon.}\n-> inner\n= inner\n~ temp n = ask(lamp)\n"
    "<- attic.top\n-> hall\n",
}  # fmt: skip


class Writer:
    """Edits files at random, and takes back most of what makes a mistake."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.texts = dict(START)

    def edit(self) -> None:
        """One edit of one file or, for a rename, of all."""
        act: Callable[[], None] = self.dice.choice(
            [self._put, self._put, self._put, self._drop, self._rename, self._swap, self._move]
        )
        act()

    def _name(self) -> str:
        return self.dice.choice(NAMES)

    def _line(self, templates: list[str]) -> str:
        knots = [k for k in ("hall", "attic", "stair", "door") if self.dice.random() < 0.8]
        return self.dice.choice(templates).format(
            x=self._name(), y=self._name(), i=self._name(), j=self._name(),
            k=self.dice.choice(knots or NAMES), n=self.dice.randrange(4),
            file=self.dice.choice(FILES),
        )  # fmt: skip

    def _lines(self) -> tuple[str, list[str]]:
        name = self.dice.choice(FILES)
        return name, self.texts[name].splitlines()

    def _put(self) -> None:
        name, lines = self._lines()
        at = self.dice.randrange(len(lines) + 1)
        line = self._line(self.dice.choice([OUTSIDE, INSIDE, INSIDE, INSIDE, HEADS]))
        lines.insert(0 if line.split(" ")[0] in {"CONST", "LIST", "VAR"} else at, line)
        self.texts[name] = "\n".join(lines) + "\n"

    def _drop(self) -> None:
        name, lines = self._lines()
        if len(lines) > 4:
            del lines[self.dice.randrange(len(lines))]
        self.texts[name] = "\n".join(lines) + "\n"

    def _swap(self) -> None:
        name, lines = self._lines()
        i, j = (self.dice.randrange(len(lines) or 1) for _ in range(2))
        if lines:
            lines[i], lines[j] = lines[j], lines[i]
        self.texts[name] = "\n".join(lines) + "\n"

    def _rename(self) -> None:
        old, new = self._name(), self._name()
        everywhere = self.dice.random() < 0.5
        for name in FILES if everywhere else [self.dice.choice(FILES)]:
            self.texts[name] = self.texts[name].replace(old, new)

    def _move(self) -> None:
        """The last knot of one file goes to the end of another."""
        one, other = self.dice.choice(FILES[1:]), self.dice.choice(FILES[1:])
        start = self.texts[one].rfind("\n=== ") + 1
        knot, self.texts[one] = self.texts[one][start:], self.texts[one][:start]
        self.texts[other] += knot


def compiled_cold(texts: dict[str, str], *, count: bool) -> Compiled:
    others = {name: text for name, text in texts.items() if name != "main.ink"}
    return compile_text(texts["main.ink"], name="main.ink", others=others, count_all_visits=count)


@pytest.fixture
def used(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """How many knots each compilation used again."""
    pipeline._last.clear()
    numbers: list[int] = []

    def watched(*args: object, earlier: Generated | None = None, **more: object) -> Generated:
        before = set() if earlier is None else {id(p) for p in earlier.parts}
        made = generate(*args, earlier=earlier, **more)  # type: ignore[arg-type]
        numbers.append(sum(id(p) in before for p in made.parts))
        return made

    monkeypatch.setattr(pipeline, "generate", watched)
    yield numbers
    pipeline._last.clear()


def compiled_warm(texts: dict[str, str], *, count: bool) -> Compiled:
    """As after an edit of the same story; no file is written, which takes as long as the rest."""
    main = Path("main.ink")
    return compile_story(main, count_all_visits=count, read=lambda p: texts[p.name].encode())


def check_many_edits(seed: int, edits: int) -> int:
    """Edit so often; gives how many of the results were without errors."""
    writer, good, taken_back = Writer(seed), 0, dict(START)
    for number in range(edits):
        count = number % 7 == 6
        warm = compiled_warm(writer.texts, count=count)
        cold = compiled_cold(writer.texts, count=count)
        assert warm.json == cold.json
        assert warm.diagnostics == cold.diagnostics
        if number % 5 == 0:
            assert warm.source_map.table == cold.source_map.table
        good += warm.ok
        if warm.ok:
            taken_back = dict(writer.texts)
        elif writer.dice.random() < 0.6:
            writer.texts = dict(taken_back)
        writer.edit()
    return good


@pytest.mark.parametrize("seed", range(3))
def test_any_edit_gives_what_a_cold_compilation_gives(seed: int, used: list[int]) -> None:
    good = check_many_edits(seed, 50)
    assert good > 10
    assert sum(used) > 40


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 116 if LONGER else 108))
def test_a_thousand_edits_give_what_cold_compilations_give(seed: int, used: list[int]) -> None:
    assert check_many_edits(seed, 1200) > 150
    assert sum(used) > 1000


def test_after_an_edit_only_the_knots_of_that_file_are_generated(
    tmp_path: Path, used: list[int]
) -> None:
    speed.forty_files(tmp_path, files=5)
    first = compile_story(tmp_path / "main.ink")
    knots = sum(not knot.function for knot in first.outline.knots)
    for what, (file, old, new) in speed.EDITS.items():
        whole = (tmp_path / file).read_text("utf-8")
        (tmp_path / file).write_text(whole.replace(old, new.format(n=1)), "utf-8")
        compile_story(tmp_path / "main.ink")
        (tmp_path / file).write_text(whole, "utf-8")
        compile_story(tmp_path / "main.ink")
        if "in all" not in what:
            assert used[-2] >= knots - 16, what  # its own eight, and those that name what is new
    assert used[0] == 0


# A story of two files: the second is edited, and the knot in the first is generated again, or not.
KNOT = """=== hall
The lamp and the glow. {moods ? far: It is {lamp}, {sum(1)}.}
~ moods = (calm)
~ temp to = way
-> to
"""
OUTSIDE_IT = """LIST moods = calm, far
CONST lamp = 1
CONST way = -> cellar
=== cellar
-> END
=== function sum(a)
~ return a
"""
ELSEWHERE = [
    ("CONST lamp = 1", "CONST lamp = 2", True),
    ("CONST lamp = 1", "CONST lamp = 1.0", True),
    ("CONST lamp = 1", "CONST lamp = true", True),
    ("CONST lamp = 1", 'CONST lamp = "one"', False),
    ("CONST lamp = 1", "VAR lamp = 1", False),
    ("calm, far", "calm, far = 9", True),
    ("calm, far", "calm = 2, far", False),
    ("calm, far", "far, near", False),
    ("sum(a)\n~ return a", "sum(b)\n~ return b", True),
    ("sum(a)", "sum(ref a)", False),
    ("sum(a)\n~ return a", "sum(a)\n~ moods = ()", False),
    ("LIST", "VAR glow = 1\nLIST", True),
    ("LIST", "VAR hall = 1\nLIST", False),
    ("LIST", "VAR cellar = 1\nLIST", False),
]


@pytest.mark.parametrize(("old", "new", "again"), ELSEWHERE)
def test_a_knot_is_used_again_if_nothing_that_it_names_looks_different(
    old: str, new: str, *, again: bool, used: list[int]
) -> None:
    texts = {"main.ink": "INCLUDE b.ink\n-> hall\n" + KNOT, "b.ink": OUTSIDE_IT}
    for text in (OUTSIDE_IT, OUTSIDE_IT.replace(old, new), OUTSIDE_IT):
        texts["b.ink"] = text
        warm, cold = compiled_warm(texts, count=False), compiled_cold(texts, count=False)
        assert (warm.json, warm.diagnostics) == (cold.json, cold.diagnostics)
    assert used[2] == again


@pytest.mark.slow
def test_a_story_of_sixty_thousand_words_is_there_a_quarter_of_a_second_after_an_edit(
    tmp_path: Path, used: list[int]
) -> None:
    speed.forty_files(tmp_path)
    compile_story(tmp_path / "main.ink")
    edited, times = tmp_path / "part_3.ink", []
    for n in range(5):
        text = edited.read_text("utf-8")
        edited.write_text(text.replace("You come in", f"You come in, {n},", 1), "utf-8")
        begun = time.process_time()
        assert compile_story(tmp_path / "main.ink").ok
        times.append(time.process_time() - begun)
    assert min(times) < 0.25
    assert used[1:] == [312 + 1 - 8] * 5

"""What a script expects and where the reading stands in; a Diagnostic for each unmet thing out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.engine.core.diagnostics import Diagnostic, did_you_mean
from game.engine.director.cues import CUES, parse_cue
from game.engine.playtest.suite.reader import Heard
from game.engine.playtest.suite.words import nearest
from game.engine.playtest.watch import NOWHERE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.engine.director.stage import StageState
    from game.engine.playtest.suite.load import Placed
    from game.engine.playtest.suite.reader import Reader
    from game.engine.playtest.suite.script import Expect, Scalar, Wanted
    from game.engine.playtest.suite.words import Words
    from game.engine.session.runtime import Value

NONE: Final = "none"
"""What stands for no ending, no letter, no card."""


def unmet(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    """Each expectation of *step* that does not hold where *reader* stands.

    Codes: SCRIPT020 lines, SCRIPT021 variables, SCRIPT022 the ending, SCRIPT023 cues, SCRIPT024
    the stage, SCRIPT025 growth, SCRIPT026 the menu.
    """
    for key, check in _CHECKS.items():
        if key in wanted.model_fields_set:
            yield from check(wanted, reader, step)


def scope(wanted: Expect, reader: Reader) -> list[Heard]:
    """The lines that are looked at."""
    if wanted.since == "start":
        return [each for each in reader.whole if isinstance(each, Heard)]
    return reader.passage


def reads(words: Words, heard: Heard) -> bool:
    """Whether the line is what *words* say, with its speaker or without."""
    return words.fit(heard.text) or words.fit(heard.beat.text)


def _line(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    heard = scope(wanted, reader)
    for n, words in enumerate(wanted.line):
        if not any(reads(words, each) for each in heard):
            yield _missing(step.at("expect", "line", n), "no line reads", words, heard)


def _lines(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    heard = scope(wanted, reader)
    after = -1
    for n, words in enumerate(wanted.lines):
        found = [i for i, each in enumerate(heard) if reads(words, each)]
        later = next((i for i in found if i > after), None)
        at = step.at("expect", "lines", n)
        if later is None and found:
            problem = f"{str(words)!r} is read before {str(wanted.lines[n - 1])!r}, not after it"
            yield Diagnostic("SCRIPT020", problem, at, hint=f"it stands at {heard[found[0]].place}")
            return
        if later is None:
            yield _missing(at, "no line reads", words, heard)
            return
        after = later


def _contains(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    heard = scope(wanted, reader)
    for n, words in enumerate(wanted.contains):
        if not any(words.found_in(each.text) for each in heard):
            yield _missing(step.at("expect", "contains", n), "no line contains", words, heard)


def _never(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    for n, words in enumerate(wanted.never):
        for each in scope(wanted, reader):
            if words.found_in(each.text):
                problem = f"{str(words)!r} is read, at {each.place}: {each.text!r}"
                yield Diagnostic("SCRIPT020", problem, step.at("expect", "never", n))
                break


def _missing(at: Any, what: str, words: Words, heard: list[Heard]) -> Diagnostic:  # noqa: ANN401 - a Span
    places = {each.text: each.place for each in heard if each.text}
    near = nearest(str(words), places)
    hint = f"nearest, at {places[near[0]]}: {near[0]!r}" if near else ""
    return Diagnostic("SCRIPT020", f"{what} {str(words)!r}", at, hint=hint)


def _variables(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    for name, value in wanted.variables.items():
        held = reader.session.variable(name)
        if not _holds(held, value):
            problem = f"{name} is {_shown(held)}; expected {value}"
            yield Diagnostic("SCRIPT021", problem, step.at("expect", "variables", name))


def _holds(held: Value, wanted: Wanted) -> bool:
    match wanted.sign:
        case "==" | "!=":
            return _same(held, wanted.value) == (wanted.sign == "==")
        case "has":
            return all(_has(held, each) for each in _items(wanted.value))
        case "lacks":
            return not any(_has(held, each) for each in _items(wanted.value))
        case sign:
            return isinstance(held, int | float) and _COMPARE[sign](held, float(wanted.value))


_COMPARE: Final[dict[str, Callable[[float, float], bool]]] = {
    ">=": lambda held, wanted: held >= wanted,
    "<=": lambda held, wanted: held <= wanted,
    ">": lambda held, wanted: held > wanted,
    "<": lambda held, wanted: held < wanted,
}


def _same(held: Value, wanted: Scalar) -> bool:
    if isinstance(held, frozenset):
        return held == frozenset(_items(wanted))
    return held == wanted and isinstance(held, bool) == isinstance(wanted, bool)


def _has(held: Value, item: str) -> bool:
    return item in (held if isinstance(held, frozenset) else str(held))


def _items(value: Scalar) -> list[str]:
    return [each for each in str(value).replace(",", " ").replace("()", "").split() if each]


def _shown(held: Value) -> str:
    if isinstance(held, frozenset):
        return "(" + ", ".join(sorted(held)) + ")"
    return str(held).lower() if isinstance(held, bool) else repr(held)


def _ending(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    reached, name = reader.ending or NONE, wanted.ending
    if reached != name:
        said = f"the ending is {reached!r}" if reader.ending else "there is no ending yet"
        yield Diagnostic("SCRIPT022", f"{said}, not {name!r}", step.at("expect", "ending"))


def _cues(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    performed = [tag for each in scope(wanted, reader) for tag in each.beat.tags]
    after = 0
    for n, tag in enumerate(wanted.cues):
        found = next((i for i in range(after, len(performed)) if _cued(tag, performed[i])), None)
        if found is None:
            later = " in this order" if any(_cued(tag, each) for each in performed) else ""
            near = did_you_mean(tag, performed)
            at = step.at("expect", "cues", n)
            yield Diagnostic("SCRIPT023", f"there is no cue '# {tag}'{later}", at, hint=near)
            return
        after = found + 1


def _no_cues(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    for n, tag in enumerate(wanted.no_cues):
        for each in scope(wanted, reader):
            if any(_cued(tag, had) for had in each.beat.tags):
                problem = f"there is a cue '# {tag}', at {each.place}"
                yield Diagnostic("SCRIPT023", problem, step.at("expect", "no_cues", n))
                break


def _cued(wanted: str, tag: str) -> bool:
    """A keyword alone is any cue of that kind."""
    if wanted in CUES:
        return tag.partition(":")[0].strip() == wanted
    read = parse_cue(wanted, NOWHERE)
    return not isinstance(read, Diagnostic) and parse_cue(tag, NOWHERE) == read


def _stage(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    if wanted.stage is None:
        return
    stands = stands_on(reader.state)
    for name in sorted(wanted.stage.model_fields_set):
        value = getattr(wanted.stage, name)
        value = tuple(sorted(value)) if name == "lamps" else value
        if value is not None and stands[name] != value:
            problem = f"{name} is {_listed(stands[name])}; expected {_listed(value)}"
            yield Diagnostic("SCRIPT024", problem, step.at("expect", "stage", name))


def _listed(value: object) -> str:
    return "[" + ", ".join(map(str, value)) + "]" if isinstance(value, tuple) else repr(value)


def stands_on(state: StageState) -> dict[str, object]:
    """The stage as a script writes it: nothing is ``none``, a letter is its client."""
    words = {name: getattr(state, name) or NONE for name in _WORDS}
    return {
        **words,
        "lamps": tuple(sorted(state.lamps)),
        "letter": state.letter.client if state.letter else NONE,
        "drawer": tuple(page.client for page in state.drawer),
    }


_WORDS: Final = (
    "scene", "chapter", "title", "mood", "music", "ambience", "presence", "pov", "clock",
    "sentence", "card",
)  # fmt: skip


def _growth(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    growth = reader.session.growth
    if growth.stage != wanted.growth:
        problem = f"she is at {growth.stage}, not at {wanted.growth}"
        hint = (
            f"attunement {growth.attunement}, selfhood {growth.selfhood}, "
            f"reach {growth.reach}, openness {growth.openness}"
        )
        yield Diagnostic("SCRIPT025", problem, step.at("expect", "growth"), hint=hint)


def _offered(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    texts = [choice.text for choice in reader.offered]
    for n, words in enumerate(wanted.offered):
        if not any(words.fit(text) for text in texts):
            near = nearest(str(words), texts)
            hint = f"nearest: {near[0]!r}" if near else ""
            at = step.at("expect", "offered", n)
            yield Diagnostic("SCRIPT026", f"{str(words)!r} is not offered", at, hint=hint)


def _not_offered(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    for n, words in enumerate(wanted.not_offered):
        for choice in reader.offered:
            if words.fit(choice.text):
                at = step.at("expect", "not_offered", n)
                yield Diagnostic("SCRIPT026", f"{choice.text!r} is offered", at)


def _choices(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    texts = [choice.text for choice in reader.offered]
    words = wanted.choices or ()
    if len(texts) != len(words) or not all(
        each.fit(text) for each, text in zip(words, texts, strict=True)
    ):
        at = step.at("expect", "choices")
        yield Diagnostic("SCRIPT026", f"what is offered is {texts!r}", at)


def _ghosts(wanted: Expect, reader: Reader, step: Placed) -> Iterator[Diagnostic]:
    texts = [choice.text for choice in reader.shown if choice.ghost]
    for n, words in enumerate(wanted.ghosts):
        if not any(words.fit(text) for text in texts):
            at = step.at("expect", "ghosts", n)
            yield Diagnostic("SCRIPT026", f"there is no ghost {str(words)!r}", at)


_CHECKS: Final[dict[str, Callable[[Expect, Reader, Placed], Iterator[Diagnostic]]]] = {
    "line": _line,
    "lines": _lines,
    "contains": _contains,
    "never": _never,
    "cues": _cues,
    "no_cues": _no_cues,
    "stage": _stage,
    "variables": _variables,
    "growth": _growth,
    "offered": _offered,
    "not_offered": _not_offered,
    "choices": _choices,
    "ghosts": _ghosts,
    "ending": _ending,
}

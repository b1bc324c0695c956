"""The form of a playthrough script: what its YAML may say, each value read once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, TypeAlias

from pydantic import BeforeValidator, Field, PlainValidator, model_validator

from game.engine.content.strict import Strict
from game.engine.core.diagnostics import did_you_mean
from game.engine.playtest.suite.words import Words, read_words

Scalar: TypeAlias = bool | int | float | str
_COMPARED: Final = re.compile(r"(>=|<=|!=|>|<|has\b|lacks\b)\s*(.*)", re.DOTALL)
_NUMBERED: Final = frozenset({">=", "<=", ">", "<"})


@dataclass(frozen=True, slots=True)
class Label:
    """A choice by the label that it has in the source: ``the_pair`` or ``first_night.the_pair``."""

    name: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a variable is to be: `sign` is ``==``, a comparison, ``has`` or ``lacks``."""

    sign: str
    value: Scalar

    def __str__(self) -> str:
        shown = f"{self.value:g}" if isinstance(self.value, float) else str(self.value)
        shown = shown.lower() if isinstance(self.value, bool) else shown
        return shown if self.sign == "==" else f"{self.sign} {shown}"


def _scalar(raw: Any) -> Scalar:  # noqa: ANN401 - raw YAML
    if isinstance(raw, bool | int | float | str):
        return raw
    raise ValueError("should be a number, true, false or words")


def _words(raw: Any) -> Words:  # noqa: ANN401 - raw YAML
    if isinstance(raw, Words):
        return raw
    if not isinstance(raw, str):
        raise ValueError(f"should be words, not {raw!r}; put them in quotes")  # noqa: TRY004 - pydantic tells a ValueError
    return read_words(raw)


def _pick(raw: Any) -> Words | Label | int:  # noqa: ANN401 - raw YAML
    if isinstance(raw, int) and not isinstance(raw, bool):
        if raw < 1:
            raise ValueError(f"choices are counted from 1, and {raw} is below")
        return raw
    if isinstance(raw, dict):
        name = raw.get("label")
        if set(raw) != {"label"} or not isinstance(name, str):
            other = next((str(key) for key in raw if key != "label"), "label")
            hint = did_you_mean(other, ("label",)) if other != "label" else "write {label: NAME}"
            raise ValueError(f"a choice is known by its label, not by {other!r}; {hint}")
        return Label(name)
    return _words(raw)


def _wanted(raw: Any) -> Wanted:  # noqa: ANN401 - raw YAML
    value = _scalar(raw)
    found = _COMPARED.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return Wanted("==", value)
    sign, rest = found[1], found[2].strip()
    if sign not in _NUMBERED:
        return Wanted(sign, rest)
    try:
        return Wanted(sign, float(rest))
    except ValueError:
        raise ValueError(f"{sign} compares with a number, not with {rest!r}") from None


def _wait(raw: Any) -> float | None:  # noqa: ANN401 - raw YAML
    if raw == "silence":
        return None
    if isinstance(raw, int | float) and not isinstance(raw, bool) and raw >= 0:
        return float(raw)
    raise ValueError(f"should be seconds, or silence, not {raw!r}")


def _step(raw: Any) -> Any:  # noqa: ANN401 - raw YAML
    if raw == "silence":
        return {"wait": "silence"}
    if isinstance(raw, dict | Step):
        return raw
    raise ValueError(f"{raw!r} is no step; write one as '- choose: words', or as '- silence'")


def _steps(raw: Any) -> Any:  # noqa: ANN401 - raw YAML
    if isinstance(raw, tuple):
        return raw
    raise ValueError("steps should be a list; write each in a line of its own, after '- '")


def _listed(raw: Any) -> Any:  # noqa: ANN401 - raw YAML
    return raw if isinstance(raw, tuple) or raw is None else (raw,)


def _lines_of_passage(raw: Any) -> Any:  # noqa: ANN401 - raw YAML
    if isinstance(raw, str):
        return {"contains": raw}
    if isinstance(raw, dict | Expect):
        return raw
    raise ValueError(f"{raw!r} cannot be expected; write words, or keys such as 'line:'")


def _target(raw: Any) -> Any:  # noqa: ANN401 - raw YAML
    return {"end": True} if raw == "end" else raw


Text: TypeAlias = Annotated[Words, PlainValidator(_words)]
Texts: TypeAlias = Annotated[tuple[Text, ...], BeforeValidator(_listed)]
Names: TypeAlias = Annotated[tuple[str, ...], BeforeValidator(_listed)]
Value: TypeAlias = Annotated[Scalar, PlainValidator(_scalar)]
Pick: TypeAlias = Annotated[Words | Label | int, PlainValidator(_pick)]
Seconds: TypeAlias = Annotated[float | None, PlainValidator(_wait)]


class Begin(Strict):
    """Where and how a playthrough begins. `typed` is given wherever the story asks for words and
    the script says nothing; `ghosts` and `learning` are the player's own settings.
    """

    scene: str = ""
    set: dict[str, Value] = Field(default_factory=dict)
    seed: int = Field(default=0, ge=0)
    typed: str = ""
    ghosts: bool | None = None
    learning: bool | None = None


class OnStage(Strict):
    """What stands on the stage; only what is named is looked at."""

    scene: str | None = None
    chapter: str | None = None
    title: str | None = None
    mood: str | None = None
    music: str | None = None
    ambience: str | None = None
    presence: str | None = None
    pov: str | None = None
    clock: str | None = None
    sentence: str | None = None
    card: str | None = None
    lamps: tuple[int, ...] | None = None
    letter: str | None = None
    drawer: tuple[str, ...] | None = None


class Expect(Strict):
    """What is to be true now; lines and cues are those since the last act, or since the start."""

    since: Literal["act", "start"] = "act"
    line: Texts = ()
    lines: Texts = ()
    contains: Texts = ()
    never: Texts = ()
    cues: Names = ()
    no_cues: Names = ()
    stage: OnStage | None = None
    variables: dict[str, Annotated[Wanted, PlainValidator(_wanted)]] = Field(default_factory=dict)
    growth: str = ""
    offered: Texts = ()
    not_offered: Texts = ()
    choices: tuple[Text, ...] | None = None
    ghosts: Texts = ()
    ending: str | None = None


class Until(Strict):
    """Play on until something comes, choosing by a rule where the story waits."""

    scene: str = ""
    label: str = ""
    choice: Text | None = None
    line: Text | None = None
    ending: str = ""
    end: bool = False
    by: Literal["first", "last", "random"] = "first"
    seed: int = 0

    @model_validator(mode="after")
    def _one_end(self) -> Until:
        given = [self.scene, self.label, self.choice, self.line, self.ending, self.end]
        if sum(bool(each) for each in given) != 1:
            raise ValueError(
                "until ends at one thing; name a scene, a label, a choice, a line or an ending"
            )
        return self


class Step(Strict):
    """One thing that is done or looked at."""

    choose: Pick | None = None
    type: str | None = None
    wait: Seconds = 0.0
    until: Annotated[Until | None, BeforeValidator(_target)] = None
    expect: Annotated[Expect | None, BeforeValidator(_lines_of_passage)] = None

    @model_validator(mode="after")
    def _one_thing(self) -> Step:
        if len(self.model_fields_set) != 1:
            raise ValueError("a step does one thing; choose, type, wait, until or expect")
        return self


class Script(Strict):
    """A playthrough script. `include` names another whose steps come first; with `golden` the
    whole reading is compared with the transcript beside the script.
    """

    about: str = ""
    story: str = ""
    include: str = ""
    begin: Begin = Begin()
    golden: bool = False
    steps: Annotated[
        tuple[Annotated[Step, BeforeValidator(_step)], ...], BeforeValidator(_steps)
    ] = ()

"""Takes a profile that a writer wrote in YAML; gives a player who chooses as such a person would.

A choice's score is the sum of what the profile gives for its tags, for its words, and for what it
does to the story's variables (seen by taking it and coming back). The better the score, the
likelier the choice: e to the score by `patience`, as in a softmax.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.engine.content.yaml_source import read_yaml
from game.engine.core.diagnostics import Diagnostic, did_you_mean
from game.engine.playtest.players.simple import TYPED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from random import Random

    from game.engine.content.yaml_source import YamlSource
    from game.engine.session.beats import Choice

FOLDER: Final = "players"
"""Beside the story's main file."""
_NUMBERS: Final = ("tags", "words", "effects")
_KEYS: Final = ("about", *_NUMBERS, "types", "whim")


@dataclass(frozen=True, slots=True)
class Profile:
    """How somebody plays.

    Weights are added to a choice's score: `tags` by tag (whole, or its keyword), `words` by a
    regular expression found in the choice, `effects` for each point that a variable gains (for a
    LIST each item, for a truth 1). `whim` from 0 up is how little the scores count.
    """

    name: str
    about: str = ""
    tags: dict[str, float] = field(default_factory=dict)
    words: dict[str, float] = field(default_factory=dict)
    effects: dict[str, float] = field(default_factory=dict)
    types: tuple[str, ...] = TYPED
    whim: float = 1.0


class ProfilePlayer:
    """Plays as *profile* says. *ahead* tells what a choice does to variables."""

    learns = False

    def __init__(
        self,
        profile: Profile,
        dice: Random,
        ahead: Callable[[Choice, tuple[str, ...]], Mapping[str, float]],
    ) -> None:
        self._profile, self._dice, self._ahead = profile, dice, ahead
        self.typed = profile.types
        self._words = [(re.compile(w, re.IGNORECASE), n) for w, n in profile.words.items()]
        self._times: dict[str, int] = {}

    def pick(self, offered: Sequence[Choice], keys: Sequence[str]) -> int:
        """Drawn by score. What comes round again is taken the less the oftener it was taken."""
        scores = [
            (self.score(choice) - self._times.get(key, 0)) / max(self._profile.whim, 1e-6)
            for choice, key in zip(offered, keys, strict=True)
        ]
        best = max(scores)
        weights = [math.exp(score - best) for score in scores]
        picked = self._dice.choices(range(len(offered)), weights)[0]
        self._times[keys[picked]] = self._times.get(keys[picked], 0) + 1
        return picked

    def score(self, choice: Choice) -> float:
        """What the profile makes of *choice*, before its whim."""
        profile = self._profile
        tags = {word for tag in choice.tags for word in (tag, tag.partition(":")[0].strip())}
        told = sum(weight for tag, weight in profile.tags.items() if tag in tags)
        told += sum(weight for words, weight in self._words if words.search(choice.text))
        if profile.effects:
            gained = self._ahead(choice, tuple(profile.effects))
            told += sum(weight * gained.get(n, 0) for n, weight in profile.effects.items())
        return told


def profiles_beside(main: Path) -> dict[str, Path]:
    """The profiles that a story brings, by the name that ``--policy`` takes."""
    return {path.stem: path for path in sorted((main.parent / FOLDER).glob("*.yaml"))}


def read_profile(
    text: str, file: str, variables: frozenset[str] | None = None
) -> tuple[Profile, tuple[Diagnostic, ...]]:
    """The profile of *text*, and a Diagnostic PRO001 for each mistake; *variables* can be named."""
    source = read_yaml(text, file)
    problems = list(source.diagnostics)
    data = source.data if isinstance(source.data, dict) else {}
    if not isinstance(source.data, dict) and not problems:
        problems.append(_wrong(source, (), f"a profile is wanted, with {', '.join(_KEYS)}"))
    for key, told in data.items():
        problems += _mistakes(source, str(key), told, variables)
    name = Path(file).stem
    if problems:
        return Profile(name), tuple(problems)
    numbers = {key: {str(k): float(v) for k, v in data.get(key, {}).items()} for key in _NUMBERS}
    types = tuple(map(str, data.get("types", ()))) or TYPED
    profile = Profile(
        name, str(data.get("about", "")), **numbers, types=types, whim=float(data.get("whim", 1.0))
    )
    return profile, ()


def _mistakes(
    source: YamlSource,
    key: str,
    told: Any,  # noqa: ANN401 - raw YAML
    variables: frozenset[str] | None,
) -> list[Diagnostic]:
    if key not in _KEYS:
        return [_wrong(source, (key,), f"unknown key {key!r}", did_you_mean(key, _KEYS))]
    if key == "whim":
        fine = isinstance(told, int | float) and not isinstance(told, bool) and told >= 0
        return [] if fine else [_wrong(source, (key,), "whim is a number from 0 up")]
    if key == "types":
        fine = isinstance(told, tuple) and all(isinstance(each, str) for each in told)
        return [] if fine else [_wrong(source, (key,), "types is a list of texts")]
    if key == "about":
        return []
    if not isinstance(told, dict):
        return [_wrong(source, (key,), f"{key} wants weights: a name, a colon and a number")]
    return [
        problem
        for name, weight in told.items()
        for problem in _weight_mistakes(source, key, str(name), weight, variables)
    ]


def _weight_mistakes(
    source: YamlSource, key: str, name: str, weight: object, variables: frozenset[str] | None
) -> list[Diagnostic]:
    at = (key, name)
    if isinstance(weight, bool) or not isinstance(weight, int | float):
        return [_wrong(source, at, f"the weight of {name!r} is a number, not {weight!r}")]
    if key == "effects" and variables is not None and name not in variables:
        hint = did_you_mean(name, variables)
        return [_wrong(source, at, f"the story has no variable {name!r}", hint)]
    if key == "words":
        try:
            re.compile(name)
        except re.error as error:
            return [_wrong(source, at, f"{name!r} is no regular expression: {error}")]
    return []


def _wrong(
    source: YamlSource, path: tuple[str | int, ...], message: str, hint: str = ""
) -> Diagnostic:
    return Diagnostic("PRO001", message, source.at(path), hint=hint)

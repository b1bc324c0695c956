"""Tellings of the story in, where each picture and set piece is to be seen in them out."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Final, TypeAlias

from game.engine.app.fold import after_beat
from game.engine.app.playthrough import any_key_of, silence_of
from game.engine.app.voices import HERS
from game.engine.director.stage import StageState

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from game.engine.app.studio import Studio
    from game.engine.content.models import GrowthRules
    from game.engine.session.beats import Beat, Choice
    from game.engine.session.runtime import Scalar
    from game.engine.session.session import StorySession

Moment: TypeAlias = "tuple[StorySession, int]"
"""A telling, and a place in its log."""

_MOST: Final = 60
"""Tellings from the first line on: a scene that is not come to by then is begun at."""
_SCENE: Final = "scene:"


def moments(made: Studio, wanted: Collection[str] = ()) -> dict[str, Moment]:
    """By picture, where in which telling it is to be seen: a choice in each scene, where the scene
    has one, and the set pieces.

    The first telling takes what is offered first, the second what is last; then dice choose, for
    players whose Samantha has grown by each of her stages, until every scene has been come to, or
    all that is *wanted*.
    """
    found: dict[str, Moment] = {}
    spare: dict[str, Moment] = {}
    sought = set(wanted) or set(made.parts.content.scenes) - {"title"}
    for session in _tellings(made):
        _look_through(session, found, spare)
        if sought <= found.keys() | spare.keys():
            break
    for scene in sorted(sought - found.keys() - spare.keys()):
        for knot in _knots_of(made, scene):
            grown = _grown(made.parts.content.growth, 0)
            _look_through(made.told(lambda _: 0, grown, knot), found, spare)
    return {**spare, **found}


def _knots_of(made: Studio, scene: str) -> Iterator[str]:
    """The knots in which the story goes to *scene*."""
    outline = made.parts.story.outline
    for tag in outline.tags:
        keyword, _, name = tag.text.partition(" ")
        if keyword == _SCENE and name.strip() == scene:
            before = [
                knot
                for knot in outline.knots
                if knot.at.file == tag.at.file and knot.at.line < tag.at.line
            ]
            yield from (knot.name for knot in before[-1:] if not knot.function)


def _tellings(made: Studio) -> Iterator[StorySession]:
    yield made.told(lambda _: 0)
    yield made.told(lambda offered: len(offered) - 1)
    for count in range(_MOST):
        grown = _grown(made.parts.content.growth, count)
        yield made.told(_by_dice(Random(count)), grown)


def _by_dice(dice: Random) -> Callable[[tuple[Choice, ...]], int]:
    return lambda offered: dice.randrange(len(offered))


def _grown(rules: GrowthRules, count: int) -> Mapping[str, Scalar]:
    """The stage that is *count* before the last, round and round, and its measures."""
    stage = rules.stages[-1 - count % len(rules.stages)]
    return {
        rules.stage: stage.name,
        **{rules.variables[measure]: least for measure, least in stage.needs.items()},
    }


def _look_through(
    session: StorySession, found: dict[str, Moment], spare: dict[str, Moment]
) -> None:
    state = StageState()
    for place, step in enumerate(session.log):
        state = after_beat(state, step.beat)
        here = session, place
        if step.beat.text and state.scene:
            offers = bool(step.beat.choices) and silence_of(step.beat.choices) is None
            plain = offers and state.letter is None and not state.card
            (found if plain else spare).setdefault(state.picture, here)
        for name, is_it in _PIECES.items():
            if is_it(step.beat, state):
                found.setdefault(name, here)


_PIECES: Final[dict[str, Callable[[Beat, StageState], bool]]] = {
    "letter": lambda _, state: state.letter is not None and len(state.letter.lines) >= 4,
    "lamps": lambda beat, state: len(state.lamps) >= 6 and bool(beat.speaker),
    "typed_words": lambda beat, _: any(tag.startswith("input:") for tag in beat.tags),
    "silence": lambda beat, _: any_key_of(beat.choices) is not None,
    "floor": lambda _, state: state.floor.startswith("2") and state.floor.endswith("candle"),
    "floor_dark": lambda _, state: state.floor.startswith("2") and state.floor.endswith("dark"),
    "call": lambda beat, state: bool(state.match and not state.match.ruling and beat.choices),
    "overturned": lambda _, state: bool(state.match and state.match.ruling == "overturned"),
    "minute": lambda beat, state: bool(state.second and beat.choices),
    "card": lambda _, state: bool(state.card),
    "samantha": lambda beat, _: beat.speaker == HERS and len(beat.text) > 60,
}

"""Pictures and set pieces as they stand in; what is to be seen of them in words out, for who does
not see it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.session.facts import holds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.engine.content.scene_models import SceneModel
    from game.engine.director.stage import Match, StageState
    from game.engine.session.scout import Asked

_CALLS: Final = {
    "yellow": "A yellow card.",
    "red": "A red card.",
    "stands": "The call stands.",
    "overturned": "The call is overturned.",
}


def floor_in_words(floor: str) -> str:
    """``17 candle`` as "Floor 17."; nothing for none."""
    number, _, light = floor.partition(" ")
    if not number:
        return ""
    where = f"Floor {number}" if number != "0" else "The ground floor"
    return f"{where}." if light == "candle" else f"{where}, without a light."


def call_in_words(match: Match | None) -> str:
    """The card that is up, or what became of it with the counts; nothing for none."""
    if match is None:
        return ""
    if not match.ruling:
        return _CALLS[match.card]
    counts = f"Stands {match.stands}, overturned {match.overturned}."
    return f"{_CALLS[match.ruling]} {counts}"


def pieces_in_words(state: StageState) -> tuple[str, str]:
    """Both, for *state*."""
    return floor_in_words(state.floor), call_in_words(state.match)


def seen_in(picture: str, scenes: Mapping[str, SceneModel], variable: Asked) -> tuple[str, ...]:
    """What is to be seen in *picture*, a scene or a close-up, as things stand; nothing for none."""
    model = scenes.get(picture)
    return model.seen(lambda fact: holds(fact, variable)) if model else ()


class Described:
    """What has been told of pictures, so that only what is new is told again. A picture is its name
    and *seen*, what is to be seen in it, as `seen_in` gives it.
    """

    def __init__(self) -> None:
        self._told: dict[str, tuple[str, ...]] = {}

    def come(self, picture: str, seen: Sequence[str]) -> str:
        """All of a picture that is new or has changed; else the first sentence of it."""
        before, self._told[picture] = self._told.get(picture), tuple(seen)
        whole = " ".join(seen)
        first, more, _ = whole.partition(". ")
        return f"{first}." if more and tuple(seen) == before else whole

    def stay(self, picture: str, seen: Sequence[str]) -> str:
        """What has come to be seen since it was told; all when it never was."""
        before = self._told.get(picture, ())
        self._told[picture] = tuple(seen)
        return " ".join(each for each in seen if each not in before)

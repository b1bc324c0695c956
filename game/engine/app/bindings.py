"""Which press does what: the tables as they come, and with a player's changes on them.

An `Action` is what a player may give other presses to. Some presses always do what they do: Enter,
Esc and the arrows, the gamepad's cross, its A, its B in lists and its Start, the left button. So
no change can shut anybody out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from game.engine.app.input import Context, Do
from game.engine.app.triggers import NUMBERS, Device, device_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.app.input import Bindings

Changes: TypeAlias = Mapping[str, tuple[str, ...]]
"""By an action's name, the triggers that it has in the place of its own."""

_STORY, _LISTS, _BOTH = "story", "lists", "everywhere"


@dataclass(frozen=True, slots=True)
class Action:
    """Something to do in the story, in lists or everywhere, and the triggers it comes with."""

    where: str
    do: Do
    label: str
    triggers: tuple[str, ...]

    @property
    def name(self) -> str:
        """How the preferences call it."""
        return f"{self.where}.{self.do.name.lower()}"


def _story(do: Do, label: str, *triggers: str) -> Action:
    return Action(_STORY, do, label, triggers)


def _lists(do: Do, label: str, *triggers: str) -> Action:
    return Action(_LISTS, do, label, triggers)


ACTIONS: Final = (
    _story(Do.ADVANCE, "Go on; take the choice in focus", "key:space"),
    _story(
        Do.BACK, "A line back", "key:backspace", "key:page up", "mouse:back", "wheel:up", "pad:b"
    ),
    _story(Do.FORWARD, "A line forward", "key:page down", "mouse:forward", "wheel:down"),
    _story(Do.NEXT, "The next choice; run ahead where there is none", "key:tab"),
    _story(Do.PREVIOUS, "The choice before", "key:shift+tab"),
    _story(Do.SKIP, "Run ahead to the next choice", "key:k", "pad:right shoulder"),
    _story(Do.SKIP_WHILE, "Run ahead while it is held", "key:left ctrl", "key:right ctrl"),
    _story(Do.AUTO, "Let the page turn by itself", "key:a", "pad:left shoulder"),
    _story(Do.REPLAY_VOICE, "Hear the line again", "key:v", "pad:x"),
    _story(Do.LOG, "The log", "key:l", "pad:y"),
    _story(Do.SAVES, "Save", "key:s"),
    _story(Do.LOADS, "Load", "key:o"),
    _story(Do.QUICK_SAVE, "Quick save", "key:f5"),
    _story(Do.QUICK_LOAD, "Back to the quick save", "key:f9"),
    _story(Do.PREFERENCES, "Preferences", "key:p", "pad:back"),
    _story(Do.HIDE, "Hide the words", "key:h", "mouse:middle", "pad:right stick"),
    _story(Do.MENU, "Pause", "mouse:right"),
    _lists(Do.ACCEPT, "Take what is in focus", "key:space"),
    _lists(Do.CANCEL, "Go back", "key:backspace", "mouse:right", "pad:start"),
    _lists(Do.NEXT, "The next one", "key:tab"),
    _lists(Do.PREVIOUS, "The one before", "key:shift+tab"),
    _lists(Do.PAGE_UP, "A page up", "key:page up", "pad:left shoulder"),
    _lists(Do.PAGE_DOWN, "A page down", "key:page down", "pad:right shoulder"),
    _lists(Do.FIRST, "To the first", "key:home"),
    _lists(Do.LAST, "To the last", "key:end"),
    _lists(Do.DELETE, "Throw away", "key:delete", "pad:x"),
    _lists(Do.LOG, "Close the log", "key:l"),
    _lists(Do.REPLAY_VOICE, "Hear what is in focus; hear everything", "key:v", "pad:y"),
    Action(_BOTH, Do.ALOUD, "Read everything aloud, or no longer", ("key:f8",)),
    Action(_BOTH, Do.HUSH, "Hush what is read aloud", ("key:left shift", "key:right shift")),
    Action(_BOTH, Do.FULL_SCREEN, "Full screen", ("key:f11", "key:alt+return")),
    Action(_BOTH, Do.SCREENSHOT, "Keep a picture of the screen", ("key:f12",)),
)
BY_NAME: Final = {action.name: action for action in ACTIONS}

_ARROWS: Final = {"up": Do.UP, "down": Do.DOWN}
_FIXED: Final[Mapping[str, Mapping[str, Do]]] = {
    _STORY: {
        "key:return": Do.ADVANCE,
        "key:enter": Do.ADVANCE,
        "key:escape": Do.MENU,
        "key:left": Do.BACK,
        "key:right": Do.FORWARD,
        "pad:a": Do.ADVANCE,
        "pad:start": Do.MENU,
        "pad:left": Do.BACK,
        "pad:right": Do.FORWARD,
        **{f"{kind}:{way}": do for kind in ("key", "pad") for way, do in _ARROWS.items()},
    },
    _LISTS: {
        "key:return": Do.ACCEPT,
        "key:enter": Do.ACCEPT,
        "key:escape": Do.CANCEL,
        "pad:a": Do.ACCEPT,
        "pad:b": Do.CANCEL,
        **{
            f"{kind}:{way}": do
            for kind in ("key", "pad")
            for way, do in {**_ARROWS, "left": Do.LEFT, "right": Do.RIGHT}.items()
        },
    },
}
_WINDOW: Final = {"window:close": Do.QUIT, "window:sound": Do.SOUND_CHANGED}
_TYPING: Final = {
    "key:return": Do.ACCEPT,
    "key:enter": Do.ACCEPT,
    "key:escape": Do.MENU,
    "key:backspace": Do.ERASE,
    "pad:a": Do.SPELL,
    "pad:start": Do.MENU,
}
_SPELLING: Final = {**_FIXED[_LISTS], "key:backspace": Do.ERASE, "pad:x": Do.ERASE}
_EVERYWHERE: Final = frozenset({Do.FULL_SCREEN, Do.SCREENSHOT, Do.ALOUD, Do.HUSH})
_LEFT_IN_TYPING: Final = frozenset({Do.MENU, Do.BACK, Do.LOG, Do.PREFERENCES})
_LEFT_IN_SILENCE: Final = frozenset({Do.MENU})


def bound(changes: Changes | None = None) -> Bindings:
    """The tables for every context, with *changes* on them.

    A trigger that two actions claim in one place is the changed one's, else the first one's; what
    always does what it does is never taken.
    """
    story, lists = (_table(where, changes or {}) for where in (_STORY, _LISTS))
    both: dict[str, Do] = {press: do for press, do in story.items() if do in _EVERYWHERE}
    both = {**{press: do for press, do in both.items() if not _types(press)}, **_WINDOW}
    beside = {press: do for press, do in story.items() if device_of(press) is not Device.KEYBOARD}
    return {
        Context.PLAY: story | _WINDOW,
        Context.LIST: lists | _WINDOW,
        Context.TYPING: _only(beside, _LEFT_IN_TYPING) | both | _TYPING,
        Context.SPELLING: _only(_beside(lists), {Do.CANCEL}) | both | _SPELLING,
        Context.SILENCE: _only(beside, _LEFT_IN_SILENCE) | both | {"key:escape": Do.MENU},
        Context.CATCHING: {**_FIXED[_LISTS], **_WINDOW},
    }


def _table(where: str, changes: Changes) -> dict[str, Do]:
    mine = [action for action in ACTIONS if action.where in {where, _BOTH}]
    changed_first = sorted(mine, key=lambda action: action.name not in changes)
    table = dict(_FIXED[where])
    for action in changed_first:
        for trigger in triggers_of(action, changes):
            table.setdefault(trigger, action.do)
    return table


def _only(table: Mapping[str, Do], dos: frozenset[Do] | set[Do]) -> dict[str, Do]:
    return {press: do for press, do in table.items() if do in dos}


def _beside(table: Mapping[str, Do]) -> dict[str, Do]:
    return {press: do for press, do in table.items() if device_of(press) is not Device.KEYBOARD}


def _types(trigger: str) -> bool:
    """Whether the press also writes a character."""
    return len(trigger.removeprefix("key:")) == 1 or trigger == "key:space"


def triggers_of(action: Action, changes: Changes) -> tuple[str, ...]:
    """The triggers of *action* that can be changed."""
    return changes.get(action.name, action.triggers)


def fixed_of(action: Action) -> tuple[str, ...]:
    """The triggers that *action* always has beside its own."""
    return tuple(press for press, do in _FIXED.get(action.where, {}).items() if do is action.do)


def _meets(one: Action, other: Action) -> bool:
    return _BOTH in {one.where, other.where} or one.where == other.where


def may_have(action: Action, trigger: str) -> bool:
    """Whether *action* may have *trigger*: no number, and nothing that is always the same."""
    if device_of(trigger) is None or trigger in NUMBERS or trigger == "mouse:left":
        return False
    places = (_STORY, _LISTS) if action.where == _BOTH else (action.where,)
    return not any(trigger in _FIXED[place] for place in places)


def holder(action: Action, trigger: str, changes: Changes) -> Action | None:
    """Another action that has *trigger* where *action* would be met with it."""
    others = (each for each in ACTIONS if each is not action and _meets(each, action))
    return next((each for each in others if trigger in triggers_of(each, changes)), None)


def given(action: Action, trigger: str, changes: Changes) -> dict[str, tuple[str, ...]]:
    """*changes* with *trigger* on *action*, taken from whatever had it there."""
    out = dict(changes)
    while (had := holder(action, trigger, out)) is not None:
        out[had.name] = tuple(each for each in triggers_of(had, out) if each != trigger)
    kept = triggers_of(action, out)
    out[action.name] = kept if trigger in kept else (*kept, trigger)
    return out


def without(action: Action, device: Device, changes: Changes) -> dict[str, tuple[str, ...]]:
    """*changes* with nothing of *device* on *action* but what it always has."""
    left = (each for each in triggers_of(action, changes) if device_of(each) is not device)
    return {**changes, action.name: tuple(left)}


def as_it_came(action: Action, changes: Changes) -> dict[str, tuple[str, ...]]:
    """*changes* without those on *action*; its own triggers come back from whoever has them."""
    out = {name: kept for name, kept in changes.items() if name != action.name}
    for trigger in action.triggers:
        had = holder(action, trigger, out)
        if had is not None:
            out = given(action, trigger, out)
    if out.get(action.name) == action.triggers:
        del out[action.name]
    return out


def good_changes(kept: Mapping[object, object]) -> dict[str, tuple[str, ...]]:
    """What of *kept*, read from a file, are changes; the rest is left out."""
    return dict(_good(kept))


def _good(kept: Mapping[object, object]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, triggers in kept.items():
        action = BY_NAME.get(str(name))
        if action is None or not isinstance(triggers, list | tuple):
            continue
        strings = [each for each in triggers if isinstance(each, str) and len(each) <= _LONGEST]
        yield action.name, tuple(each for each in strings[:_MOST] if may_have(action, each))


_LONGEST: Final = 40
_MOST: Final = 12

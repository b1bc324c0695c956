"""Presses of any device in, intents out, by tables that a player may change (`bindings`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, TypeAlias

from game.engine.app.triggers import NUMBERS


class Do(Enum):
    """What the player wants, whatever was pressed for it."""

    ADVANCE = auto()
    BACK = auto()
    FORWARD = auto()
    LOG = auto()
    SAVES = auto()
    LOADS = auto()
    QUICK_SAVE = auto()
    QUICK_LOAD = auto()
    SKIP = auto()
    SKIP_WHILE = auto()
    SKIP_ENDS = auto()
    AUTO = auto()
    HIDE = auto()
    MENU = auto()
    PREFERENCES = auto()
    FULL_SCREEN = auto()
    SCREENSHOT = auto()
    REPLAY_VOICE = auto()
    ALOUD = auto()
    HUSH = auto()
    SOUND_CHANGED = auto()
    UP = auto()
    DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    NEXT = auto()
    PREVIOUS = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    FIRST = auto()
    LAST = auto()
    ACCEPT = auto()
    CANCEL = auto()
    DELETE = auto()
    DISCARD = auto()
    ERASE = auto()
    SPELL = auto()
    GO_BACK_TO = auto()
    HEAR = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Choose:
    """Take the choice in this place of the list, counting from 0."""

    place: int


@dataclass(frozen=True, slots=True)
class Focus:
    """Give the focus to what is in this place of the list, counting from 0, and take nothing."""

    place: int


@dataclass(frozen=True, slots=True)
class Take:
    """The one switch was pressed: take whatever has its turn (`scanning`)."""


@dataclass(frozen=True, slots=True)
class Caught:
    """Anything was pressed while a screen asks which press an action is to have."""

    trigger: str


@dataclass(frozen=True, slots=True)
class Point:
    """The pointer is at these logical pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Click:
    """The pointer pressed at these logical pixels."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Drag:
    """The pointer moved to these logical pixels while pressed."""

    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Scroll:
    """The wheel turned by so many notches; up is positive."""

    notches: int


@dataclass(frozen=True, slots=True)
class Type:
    """These characters were typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Redraw:
    """The window was resized or uncovered: what is on it may be stale."""


Intent: TypeAlias = (
    Do | Choose | Focus | Take | Caught | Point | Click | Drag | Scroll | Type | Redraw
)


@dataclass(frozen=True, slots=True)
class Press:
    """One thing that a device did.

    *trigger* names it as the tables do: ``key:space``, ``key:ctrl+s``, ``mouse:left``,
    ``wheel:up``, ``pad:a``, ``up:key:left ctrl`` (let go), ``text``, ``motion``, ``drag``,
    ``window:close``, ``window:redraw``.
    *at* is in logical pixels; *text* is what was typed.
    """

    trigger: str
    at: tuple[int, int] = (0, 0)
    text: str = ""


class Context(Enum):
    """Where a press is read: the same key means another thing in a list or in a sentence."""

    PLAY = "play"
    LIST = "list"
    TYPING = "typing"
    SPELLING = "spelling"
    SILENCE = "silence"
    CATCHING = "catching"


Bindings: TypeAlias = Mapping[Context, Mapping[str, Do]]

_HELD: Final = re.compile(r"key:.*\b(shift|ctrl|alt|meta|super|mode|caps lock|num lock|numlock)$")
_TYPED: Final = frozenset({Context.TYPING, Context.SPELLING})
_POINTED: Final[Mapping[str, Callable[[int, int], Intent]]] = MappingProxyType(
    {"motion": Point, "drag": Drag, "mouse:left": Click}
)
_ROLLED: Final = MappingProxyType({"wheel:up": Scroll(1), "wheel:down": Scroll(-1)})
_PLACES: Final = MappingProxyType({key: Choose(n) for n, key in enumerate(NUMBERS)})


def read(press: Press, context: Context, bindings: Bindings) -> Intent | None:
    """What *press* means in *context*; None for a press that means nothing there."""
    trigger = press.trigger
    if trigger in _POINTED:
        return _POINTED[trigger](*press.at)
    if trigger == "window:redraw":
        return Redraw()
    if trigger == "text":
        return Type(press.text) if context in _TYPED else None
    if trigger.startswith("up:"):  # to let go matters only for what is held
        held = bindings[context].get(trigger.removeprefix("up:"))
        return Do.SKIP_ENDS if held is Do.SKIP_WHILE else None
    return bindings[context].get(trigger) or _unbound(trigger, context)


def _unbound(trigger: str, context: Context) -> Intent | None:
    """What a press means that no table names there."""
    if context is Context.CATCHING:
        return None if _HELD.match(trigger) else Caught(trigger)
    if context is Context.SILENCE:  # any key at all breaks it
        return None if _HELD.match(trigger) else Do.ADVANCE
    if trigger in _ROLLED:
        return _ROLLED[trigger]
    return None if context in _TYPED else _PLACES.get(trigger)

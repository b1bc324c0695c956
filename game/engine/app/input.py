"""Presses of any device in, intents out, by one table that a player may change."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType
from typing import Final, TypeAlias


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
    ERASE = auto()
    QUIT = auto()


@dataclass(frozen=True, slots=True)
class Choose:
    """Take the choice in this place of the list, counting from 0."""

    place: int


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


Intent: TypeAlias = Do | Choose | Point | Click | Drag | Scroll | Type | Redraw


@dataclass(frozen=True, slots=True)
class Press:
    """One thing that a device did.

    *trigger* names it as the table does: ``key:space``, ``key:ctrl+s``, ``up:ctrl`` (let go),
    ``mouse:left``, ``wheel:up``, ``pad:a``, ``text``, ``motion``, ``drag``, ``window:close``,
    ``window:redraw``.
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
    SILENCE = "silence"


_EVERYWHERE: Final[dict[str, Do]] = {
    "window:close": Do.QUIT,
    "key:f11": Do.FULL_SCREEN,
    "key:alt+return": Do.FULL_SCREEN,
    "key:f12": Do.SCREENSHOT,
}
_PLAY: Final[dict[str, Do]] = {
    "key:space": Do.ADVANCE,
    "key:return": Do.ADVANCE,
    "key:enter": Do.ADVANCE,
    "key:right": Do.FORWARD,
    "key:left": Do.BACK,
    "key:backspace": Do.BACK,
    "key:page up": Do.BACK,
    "key:page down": Do.FORWARD,
    "key:up": Do.UP,
    "key:down": Do.DOWN,
    "key:tab": Do.NEXT,
    "key:shift+tab": Do.PREVIOUS,
    "key:escape": Do.MENU,
    "key:p": Do.PREFERENCES,
    "key:l": Do.LOG,
    "key:h": Do.HIDE,
    "key:s": Do.SAVES,
    "key:o": Do.LOADS,
    "key:a": Do.AUTO,
    "key:k": Do.SKIP,
    "key:left ctrl": Do.SKIP_WHILE,
    "key:right ctrl": Do.SKIP_WHILE,
    "up:ctrl": Do.SKIP_ENDS,
    "key:v": Do.REPLAY_VOICE,
    "key:f5": Do.QUICK_SAVE,
    "key:f9": Do.QUICK_LOAD,
    "mouse:right": Do.MENU,
    "mouse:middle": Do.HIDE,
    "mouse:back": Do.BACK,
    "mouse:forward": Do.FORWARD,
    "wheel:up": Do.BACK,
    "wheel:down": Do.FORWARD,
    "pad:a": Do.ADVANCE,
    "pad:b": Do.BACK,
    "pad:y": Do.LOG,
    "pad:start": Do.MENU,
    "pad:up": Do.UP,
    "pad:down": Do.DOWN,
}
_LIST: Final[dict[str, Do]] = {
    "key:up": Do.UP,
    "key:down": Do.DOWN,
    "key:left": Do.LEFT,
    "key:right": Do.RIGHT,
    "key:tab": Do.NEXT,
    "key:shift+tab": Do.PREVIOUS,
    "key:page up": Do.PAGE_UP,
    "key:page down": Do.PAGE_DOWN,
    "key:home": Do.FIRST,
    "key:end": Do.LAST,
    "key:return": Do.ACCEPT,
    "key:enter": Do.ACCEPT,
    "key:space": Do.ACCEPT,
    "key:escape": Do.CANCEL,
    "key:backspace": Do.CANCEL,
    "key:l": Do.LOG,
    "key:v": Do.REPLAY_VOICE,
    "key:delete": Do.DELETE,
    "mouse:right": Do.CANCEL,
    "pad:a": Do.ACCEPT,
    "pad:b": Do.CANCEL,
    "pad:start": Do.CANCEL,
    "pad:up": Do.UP,
    "pad:down": Do.DOWN,
    "pad:left": Do.LEFT,
    "pad:right": Do.RIGHT,
}
_TYPING: Final[dict[str, Do]] = {
    "key:return": Do.ACCEPT,
    "key:enter": Do.ACCEPT,
    "key:escape": Do.MENU,
    "key:backspace": Do.ERASE,
    "mouse:right": Do.MENU,
    "wheel:up": Do.BACK,
    "pad:a": Do.ACCEPT,
    "pad:start": Do.MENU,
}
_SILENCE: Final[dict[str, Do]] = {
    "key:escape": Do.MENU,
    "mouse:right": Do.MENU,
    "pad:start": Do.MENU,
}
_HELD: Final = re.compile(
    r"key:.*\b(shift|ctrl|alt|meta|super|mode|caps lock|num lock|numlock)$|up:.*$"
)

Bindings: TypeAlias = Mapping[Context, Mapping[str, Do]]

BINDINGS: Final[Bindings] = MappingProxyType(
    {
        Context.PLAY: MappingProxyType(_EVERYWHERE | _PLAY),
        Context.LIST: MappingProxyType(_EVERYWHERE | _LIST),
        Context.TYPING: MappingProxyType(_EVERYWHERE | _TYPING),
        Context.SILENCE: MappingProxyType(_EVERYWHERE | _SILENCE),
    }
)


_POINTED: Final[Mapping[str, Callable[[int, int], Intent]]] = MappingProxyType(
    {"motion": Point, "drag": Drag, "mouse:left": Click}
)
_ROLLED: Final = MappingProxyType({"wheel:up": Scroll(1), "wheel:down": Scroll(-1)})
_PLACES: Final = MappingProxyType({f"key:{n}": Choose(n - 1) for n in range(1, 10)})


def read(press: Press, context: Context, bindings: Bindings = BINDINGS) -> Intent | None:
    """What *press* means in *context*; None for a press that means nothing there."""
    if press.trigger in _POINTED:
        return _POINTED[press.trigger](*press.at)
    if press.trigger == "window:redraw":
        return Redraw()
    if press.trigger == "text":
        return Type(press.text) if context is Context.TYPING else None
    bound = bindings[context].get(press.trigger) or _ROLLED.get(press.trigger)
    if bound is None and context is Context.SILENCE:  # any key at all breaks it
        return None if _HELD.match(press.trigger) else Do.ADVANCE
    if bound is None and context is not Context.TYPING:
        return _PLACES.get(press.trigger)
    return bound

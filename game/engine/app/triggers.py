"""The names of presses: a trigger in, the words a player reads and the device it is of out."""

from __future__ import annotations

from enum import Enum
from typing import Final

NUMBERS: Final = tuple(f"key:{number}" for number in range(1, 10))


class Device(Enum):
    """What a player holds. A switch is any of them, when one press is all there is."""

    KEYBOARD = "keyboard"
    MOUSE = "mouse"
    PAD = "gamepad"


_KINDS: Final = {
    "key": Device.KEYBOARD,
    "text": Device.KEYBOARD,
    "mouse": Device.MOUSE,
    "wheel": Device.MOUSE,
    "motion": Device.MOUSE,
    "drag": Device.MOUSE,
    "pad": Device.PAD,
}
_WORDS: Final = {
    "key:return": "Enter",
    "key:enter": "Enter on the keypad",
    "key:escape": "Esc",
    "key:left ctrl": "left Ctrl",
    "key:right ctrl": "right Ctrl",
    "mouse:left": "Click",
    "mouse:right": "Right button",
    "mouse:middle": "Middle button",
    "mouse:back": "Back button",
    "mouse:forward": "Forward button",
    "wheel:up": "Wheel up",
    "wheel:down": "Wheel down",
    "pad:up": "D-pad up",
    "pad:down": "D-pad down",
    "pad:left": "D-pad left",
    "pad:right": "D-pad right",
    "pad:back": "Select",
}


def device_of(trigger: str) -> Device | None:
    """Whose press it is; None for the window's own."""
    return _KINDS.get(trigger.removeprefix("up:").partition(":")[0])


def words_of(trigger: str) -> str:
    """A trigger as a player reads it: ``key:page up`` is "Page up"."""
    if trigger in _WORDS:
        return _WORDS[trigger]
    *held, key = trigger.partition(":")[2].split("+")
    key = "+" if not key else key[:1].upper() + key[1:]
    return "+".join([*(each.capitalize() for each in held if each), key])

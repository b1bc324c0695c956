"""Gamepads as they come and go: pygame's events in, presses out; a held direction comes again.

What SDL knows as a controller speaks in SDL's own names; any other stick is read by the numbers
that most of them share.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Protocol

import pygame

from game.engine.app.input import Press

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BUTTONS: Final = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_GUIDE: "guide",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "left stick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "right stick",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "left shoulder",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "right shoulder",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "up",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "down",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "left",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "right",
}
_PLAIN: Final = {
    0: "a", 1: "b", 2: "x", 3: "y", 4: "left shoulder", 5: "right shoulder",
    6: "back", 7: "start", 8: "left stick", 9: "right stick",
}  # fmt: skip
_AXES: Final = {0: ("left", "right"), 1: ("up", "down")}
_TRIGGERS: Final = {4: "left trigger", 5: "right trigger"}
_HAT: Final = {(0, 1): "up", (0, -1): "down", (-1, 0): "left", (1, 0): "right"}
_WAYS: Final = frozenset({"up", "down", "left", "right"})
_PUSHED: Final = 0.55
_LET_GO: Final = 0.35
"""Of the way that a stick goes: beyond one it is pushed, under the other it no longer is."""
_WHOLE: Final = 32_767
_FIRST_S: Final = 0.4
_NEXT_S: Final = 0.13


class Held(Protocol):
    """A gamepad that is listened to for as long as this is kept."""

    def quit(self) -> None: ...


class Pads:
    """All gamepads as one. *now* is the time in seconds; *open_* opens the one of that number, and
    says which it is from then on and whether SDL knows it as a controller.
    """

    def __init__(
        self,
        now: Callable[[], float],
        open_: Callable[[int], tuple[int, bool, Held]] | None = None,
    ) -> None:
        self._now, self._open = now, open_ or _opened
        self._known: dict[int, Held] = {}
        self._controllers: set[int] = set()
        self._leaning: dict[tuple[int, int], str] = {}
        self._way, self._again = "", math.inf
        self.repeat = False

    def listen(self) -> None:
        """Look for gamepads from now on, for those that are there and those that come."""
        from pygame._sdl2 import controller  # noqa: PLC0415 - slow, and not for the first picture

        pygame.joystick.init()
        controller.init()
        # SDL tells of each stick twice; a controller is listened to as one, below.
        pygame.event.set_blocked((pygame.CONTROLLERDEVICEADDED, pygame.CONTROLLERDEVICEREMOVED))

    @property
    def due(self) -> float:
        """When a direction that is held comes again; never, for none."""
        return self._again if self.repeat else math.inf

    def held(self) -> Iterator[Press]:
        """The direction that is held, when it is due again."""
        if self._way and self._now() >= self.due:
            self._again = self._now() + _NEXT_S
            yield Press("pad:" + self._way)

    def read(self, event: pygame.Event) -> Iterator[Press]:
        """The presses in *event*; none for one that is not a gamepad's."""
        reader = _READERS.get(event.type)
        if reader is not None:
            yield from reader(self, event)

    def _plugged(self, event: pygame.Event) -> Iterator[Press]:
        try:
            number, is_controller, held = self._open(event.device_index)
        except pygame.error:  # gone again before it was opened
            return
        self._known[number] = held
        if is_controller:
            self._controllers.add(number)
        yield from ()

    def _unplugged(self, event: pygame.Event) -> Iterator[Press]:
        self._known.pop(event.instance_id, None)
        self._controllers.discard(event.instance_id)
        self._leaning = {at: way for at, way in self._leaning.items() if at[0] != event.instance_id}
        self._way, self._again = "", math.inf
        yield from ()

    def _button(self, event: pygame.Event) -> Iterator[Press]:
        if event.type == pygame.JOYBUTTONDOWN:
            name = "" if self._mapped(event) else _PLAIN.get(event.button, "")
        else:
            name = _BUTTONS.get(event.button, "")
        if name:
            yield self._pressed(name)

    def _up(self, event: pygame.Event) -> Iterator[Press]:
        plain = event.type == pygame.JOYBUTTONUP
        name = (_PLAIN if plain else _BUTTONS).get(event.button, "")
        if name and not (plain and self._mapped(event)):
            yield from self._let_go(name)

    def _hat(self, event: pygame.Event) -> Iterator[Press]:
        if self._mapped(event):
            return
        name = _HAT.get(tuple(event.value), "")
        if name:
            yield self._pressed(name)
        elif tuple(event.value) == (0, 0):
            yield from self._let_go(self._way)

    def _axis(self, event: pygame.Event) -> Iterator[Press]:
        plain = event.type == pygame.JOYAXISMOTION
        if plain and self._mapped(event):
            return
        lean = event.value if plain else event.value / _WHOLE
        ways = _AXES.get(event.axis) or ("", "" if plain else _TRIGGERS.get(event.axis, ""))
        at = (event.instance_id, event.axis)
        before, now = self._leaning.get(at, ""), ways[0] if lean < 0 else ways[1]
        if before and (abs(lean) < _LET_GO or now != before):
            del self._leaning[at]
            yield from self._let_go(before)
            before = ""
        if now and not before and abs(lean) > _PUSHED:
            self._leaning[at] = now
            yield self._pressed(now)

    def _pressed(self, name: str) -> Press:
        if name in _WAYS:
            self._way, self._again = name, self._now() + _FIRST_S
        return Press("pad:" + name)

    def _let_go(self, name: str) -> Iterator[Press]:
        if name == self._way:
            self._way, self._again = "", math.inf
        if name and name not in _WAYS:
            yield Press("up:pad:" + name)

    def _mapped(self, event: pygame.Event) -> bool:
        """Whether the same comes as a controller's event too."""
        return event.instance_id in self._controllers


def _opened(index: int) -> tuple[int, bool, Held]:
    from pygame._sdl2 import controller  # noqa: PLC0415 - as above

    if controller.is_controller(index):
        pad = controller.Controller(index)
        return pad.as_joystick().get_instance_id(), True, pad
    stick = pygame.joystick.Joystick(index)
    return stick.get_instance_id(), False, stick


_READERS: Final[dict[int, Callable[[Pads, pygame.Event], Iterator[Press]]]] = {
    pygame.JOYDEVICEADDED: Pads._plugged,  # noqa: SLF001 - its own table
    pygame.JOYDEVICEREMOVED: Pads._unplugged,  # noqa: SLF001 - as above
    pygame.JOYBUTTONDOWN: Pads._button,  # noqa: SLF001 - as above
    pygame.JOYBUTTONUP: Pads._up,  # noqa: SLF001 - as above
    pygame.JOYHATMOTION: Pads._hat,  # noqa: SLF001 - as above
    pygame.JOYAXISMOTION: Pads._axis,  # noqa: SLF001 - as above
    pygame.CONTROLLERBUTTONDOWN: Pads._button,  # noqa: SLF001 - as above
    pygame.CONTROLLERBUTTONUP: Pads._up,  # noqa: SLF001 - as above
    pygame.CONTROLLERAXISMOTION: Pads._axis,  # noqa: SLF001 - as above
}

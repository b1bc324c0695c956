"""Which press does what, for one device at a time: read it, and give an action another press."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.bindings import ACTIONS, BY_NAME, fixed_of, triggers_of
from game.engine.app.foot import BACK, CHOOSE, MOVE
from game.engine.app.loop import Push
from game.engine.app.screens.rows import Picked, Row, Turned
from game.engine.app.screens.still import Still
from game.engine.app.triggers import Device, device_of, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.app.bindings import Action
    from game.engine.app.loop import Turn
    from game.engine.app.theatre import Theatre

_HEADS: Final = {"story": "In the story", "lists": "In lists", "everywhere": "Everywhere"}
_ALWAYS: Final = {
    Device.KEYBOARD: "Enter, Esc, the arrows and 1 to 9 always do what they do.",
    Device.MOUSE: "The left button always takes what it points at, and whatever is underlined.",
    Device.PAD: "The cross and the left stick move, A takes, B in lists goes back, Start pauses.",
}
_DEVICES: Final = tuple(Device)
_NOTHING: Final = "nothing"


class PressesScreen(Still):
    """Opens with the device that was used last."""

    title = "Keys and buttons"
    hints = (MOVE, CHOOSE, BACK)

    def __init__(self, theatre: Theatre) -> None:
        super().__init__(theatre)
        self.device = theatre.controls.device
        self._fill()

    def shown(self) -> None:
        """Back from a question: an action may have another press."""
        super().shown()
        self._fill()

    def _fill(self) -> None:
        self.rows.fill(tuple(self._all_rows()))

    def _all_rows(self) -> Iterator[Row]:
        yield Row("device", "With", self.device.value, note=_ALWAYS[self.device])
        if self.device is Device.PAD:
            swapped = self.theatre.preferences.pad_swapped
            yield Row("swap", "A and B", "the other way round" if swapped else "as they stand")
        where = ""
        for action in ACTIONS:
            if action.where != where:
                where = action.where
                yield Row(where, _HEADS[where], open=False, head=True)
            yield Row(action.name, action.label, self._presses(action), opens=True)
        yield Row("all", "Everything as it came")
        yield Row("done", "Done")

    def _presses(self, action: Action) -> str:
        """The presses of *action* on this device, in words."""
        own = triggers_of(action, self.theatre.preferences.presses)
        presses = (*fixed_of(action), *own)
        mine = [words_of(each) for each in presses if device_of(each) is self.device]
        mine = [each for each in mine if "keypad" not in each]  # as the other Enter
        return ", ".join(mine[:3]) or _NOTHING

    def act(self, done: Picked | Turned) -> Turn | None:
        """Turn to another device, or ask for another press."""
        if done.key in BY_NAME:
            return Push(self.theatre.doors.catch(BY_NAME[done.key], self.device))
        if done.key == "device":
            by = done.by if isinstance(done, Turned) else 1
            self.device = _DEVICES[(_DEVICES.index(self.device) + by) % len(_DEVICES)]
        elif done.key == "swap":
            self.theatre.prefer("pad_swapped", not self.theatre.preferences.pad_swapped)
        elif isinstance(done, Picked):
            return self.leave() if done.key == "done" else self._ask()
        self._fill()
        return None

    def _ask(self) -> Turn:
        question = "Every key, button and wheel as it came?"
        return Push(self.theatre.doors.ask(question, act="As it came", yes=self._as_it_came))

    def _as_it_came(self) -> Turn | None:
        self.theatre.prefer("presses", {})
        return None

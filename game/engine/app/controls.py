"""What presses mean to this player now, and which device was used last: presses in, intents out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.bindings import ACTIONS, bound, fixed_of, triggers_of
from game.engine.app.input import Do, Take, read
from game.engine.app.scanning import Scanner
from game.engine.app.triggers import Device, device_of, words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.app.bindings import Action, Changes
    from game.engine.app.input import Context, Intent, Press
    from game.engine.app.preferences import Preferences

_WAYS: Final = frozenset({Do.UP, Do.DOWN, Do.LEFT, Do.RIGHT})
_STILL_KEYS: Final = frozenset(
    {"key:escape", "key:f11", "key:f12", *(f"key:{way}" for way in ("up", "down", "left", "right"))}
)
"""Keys that stay what they are beside a switch: for whoever sets it up."""
_UNSWITCHED: Final = frozenset({"motion", "drag", "text", "wheel:up", "wheel:down"})
_SWAPPED: Final = {"pad:a": "pad:b", "pad:b": "pad:a"}


class Controls:
    """The tables with the player's changes on them; the switch, if there is only one."""

    def __init__(self) -> None:
        self.device = Device.KEYBOARD
        self.scanner = Scanner()
        self._swapped = False
        self._changes: Changes = {}
        self._bindings = bound()

    def apply(self, preferences: Preferences) -> None:
        """Take over what the player prefers: it holds from the next press on."""
        self._changes = preferences.presses
        self._bindings = bound(self._changes)
        self._swapped = preferences.pad_swapped
        self.scanner.on = preferences.one_switch
        self.scanner.seconds = preferences.switch_seconds

    def read(self, press: Press, context: Context) -> Intent | None:
        """What *press* means in *context*."""
        device = device_of(press.trigger)
        if device is not None:
            self.device = device
        if self.scanner.on and device is not None and press.trigger not in _STILL_KEYS:
            return _switched(press.trigger)
        if self._swapped and press.trigger in _SWAPPED:
            press = type(press)(_SWAPPED[press.trigger])
        return read(press, context, self._bindings)

    def words(self, dos: Sequence[Do], *, story: bool = False) -> str:
        """What to press for *dos* on the device that was used last; empty when there is nothing."""
        if _WAYS.issuperset(dos):
            return self._ways(dos)
        found = (self._word(do, "story" if story else "lists") for do in dos)
        return ", ".join(filter(None, found))

    def _ways(self, dos: Sequence[Do]) -> str:
        if self.device is Device.PAD:
            return "D-pad"
        if self.device is Device.MOUSE:
            return ""
        return (
            "Arrows" if len(dos) > 2 else " and ".join(do.name.lower() for do in dos).capitalize()
        )

    def _word(self, do: Do, where: str) -> str:
        if self.device is Device.MOUSE and do is Do.ACCEPT:
            return words_of("mouse:left")
        actions = [
            each for each in ACTIONS if each.do is do and each.where in {where, "everywhere"}
        ]
        presses = [press for each in actions for press in (*fixed_of(each), *self._own(each))]
        mine = (press for press in presses if device_of(press) is self.device)
        found = next(mine, "")
        return words_of(_SWAPPED.get(found, found) if self._swapped else found) if found else ""

    def _own(self, action: Action) -> tuple[str, ...]:
        return triggers_of(action, self._changes)


def _switched(trigger: str) -> Take | None:
    """With one switch, every press is it; what only moves, turns or lets go is nothing."""
    return None if trigger in _UNSWITCHED or trigger.startswith("up:") else Take()

"""Waits for the press that an action is to have; asks first when it is another action's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.app.bindings import (
    as_it_came,
    fixed_of,
    given,
    holder,
    may_have,
    triggers_of,
    without,
)
from game.engine.app.input import Caught, Context
from game.engine.app.loop import Pop, Swap
from game.engine.app.screens.ask import AskScreen
from game.engine.app.screens.rows import Picked, Row
from game.engine.app.triggers import device_of, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.app.bindings import Action
    from game.engine.app.input import Intent
    from game.engine.app.loop import Turn
    from game.engine.app.screens.rows import Turned
    from game.engine.app.theatre import Theatre
    from game.engine.app.triggers import Device


class CatchScreen(AskScreen):
    """Enter, Esc, arrows and the left button work as in every list: they are nobody's to give."""

    context = Context.CATCHING

    def __init__(self, theatre: Theatre, action: Action, device: Device) -> None:
        self._action, self._device = action, device
        self._note = ""
        super().__init__(theatre, _asked(theatre, action, device), act="", yes=lambda: None,
                         head=action.label)  # fmt: skip
        rows = [Row("leave", "Leave it as it is"), Row("came", "As it came")]
        if any(device_of(each) is device for each in triggers_of(action, self._changes)):
            rows.append(Row("none", f"Nothing on the {device.value}"))
        self.rows.fill(rows)

    @property
    def _changes(self) -> Mapping[str, tuple[str, ...]]:
        return self.theatre.preferences.presses

    @property
    def aside(self) -> str:
        """Why the last press will not do."""
        return self._note

    def respond(self, intent: Intent) -> Turn | None:
        """Take whatever is pressed; walk the list by what cannot be given."""
        if isinstance(intent, Caught):
            return self._caught(intent.trigger)
        return super().respond(intent)

    def _caught(self, trigger: str) -> Turn | None:
        if not may_have(self._action, trigger):
            self._note = f"{words_of(trigger)} always does what it does"
            return None
        had = holder(self._action, trigger, self._changes)
        if had is None:
            self._give(trigger)
            return Pop()
        question = f"{words_of(trigger)} is for “{had.label}”. Give it to “{self._action.label}”?"
        return Swap(
            self.theatre.doors.ask(question, act="Give it", yes=lambda: self._give(trigger))
        )

    def _give(self, trigger: str) -> None:
        self.theatre.prefer("presses", given(self._action, trigger, self._changes))

    def act(self, done: Picked | Turned) -> Turn | None:
        """Leave it, or take presses away."""
        if not isinstance(done, Picked):
            return None
        if done.key == "none":
            self.theatre.prefer("presses", without(self._action, self._device, self._changes))
        elif done.key == "came":
            self.theatre.prefer("presses", as_it_came(self._action, self._changes))
        return Pop()


def _asked(theatre: Theatre, action: Action, device: Device) -> str:
    """What to do, and what does it now."""
    presses = (*fixed_of(action), *triggers_of(action, theatre.preferences.presses))
    now = [words_of(each) for each in presses if device_of(each) is device]
    told = f"Now: {', '.join(now)}." if now else f"Nothing on the {device.value} does it now."
    return f"Press the key or button that is to do it as well. {told}"

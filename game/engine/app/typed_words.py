"""Words that the story asks for, as they are typed or spelled: characters in, the answer out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.triggers import Device
from game.engine.session.screen import LONGEST
from game.engine.stage.panels import Typing

if TYPE_CHECKING:
    from game.engine.app.controls import Controls
    from game.engine.app.evening import Evening

_HINTS: Final = {
    Device.KEYBOARD: "Enter, when it is finished",
    Device.MOUSE: "Click for letters to point at",
    Device.PAD: "A for letters",
}
_SWITCH: Final = "Write, when it has its turn"


class TypedWords:
    """What stands in the panel of *evening* so far."""

    def __init__(self, evening: Evening, controls: Controls) -> None:
        self._evening = evening
        self._controls = controls
        self._up, self._hinted = False, controls.device
        self.text = ""

    @property
    def asked(self) -> bool:
        """Whether words are wanted now."""
        evening = self._evening
        return evening.play.asking is not None and not evening.ensemble.waiting

    @property
    def prompt(self) -> str:
        """What asks for them."""
        asking = self._evening.play.asking
        return asking.prompt if asking else ""

    @property
    def held(self) -> str:
        """What stands there if nothing is written; empty for nothing."""
        asking = self._evening.play.asking
        held = self._evening.play.session.variable(asking.variable) if asking else ""
        return held if isinstance(held, str) else ""

    def follow(self) -> None:
        """Put the panel up when words have come to be wanted. Called at every step."""
        device = self._controls.device
        if self.asked and (not self._up or device is not self._hinted):
            self.show()
        self._up, self._hinted = self.asked, device

    def forget(self) -> None:
        """The player has gone elsewhere: what was written is gone, and the panel comes anew."""
        self.text, self._up = "", False

    def type(self, text: str) -> None:
        """More characters; no line begins with a space, none is too long. What no type can show,
        as half of a character that an input method has cut in two, is left out.
        """
        text = "".join(letter for letter in text if letter.isprintable())
        if self.asked and (self.text or text.strip()):
            self.put((self.text + text)[:LONGEST])

    def put(self, text: str) -> None:
        """*text* stands there now."""
        self.text = text
        self._evening.stage.tap()
        self._evening.outlook.written(text)
        self.show()

    def erase(self) -> None:
        """One character less."""
        self.text = self.text[:-1]
        self._evening.outlook.written(self.text)
        self.show()

    def finish(self) -> None:
        """The answer stands; the line that asks is shown whole first."""
        if self._evening.stage.revealed or self.text:
            words, self.text = self.text, ""
            self._evening.tell(words)
        else:
            self._evening.stage.reveal_all()

    def show(self) -> None:
        """Set the panel as it is now."""
        if self.asked:
            hint = _HINTS[self._controls.device] if not self._controls.scanner.on else _SWITCH
            self._evening.stage.typing(Typing(self.prompt, self.text, len(self.text), hint))

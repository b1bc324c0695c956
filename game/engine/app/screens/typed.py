"""Words that the story asks for, as they are typed or spelled: characters in, the answer out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.session.screen import LONGEST

if TYPE_CHECKING:
    from game.engine.app.evening import Evening


class TypedWords:
    """What stands in the panel of *evening* so far."""

    def __init__(self, evening: Evening) -> None:
        self._evening = evening
        self._up = False
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
        if self.asked and not self._up:
            self.show()
        self._up = self.asked

    def forget(self) -> None:
        """The player has gone elsewhere: what was written is gone, and the panel comes anew."""
        self.text, self._up = "", False

    def type(self, text: str) -> None:
        """More characters; no line begins with a space, none is too long."""
        if self.asked and (self.text or text.strip()):
            self.put((self.text + text)[:LONGEST])

    def put(self, text: str) -> None:
        """*text* stands there now."""
        self.text = text
        self._evening.stage.tap()
        self.show()

    def erase(self) -> None:
        """One character less."""
        self.text = self.text[:-1]
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
            self._evening.stage.typing(self.prompt, self.text, len(self.text))

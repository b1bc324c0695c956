"""Reads the story in the background while the title is shown: folders in, `Parts` out."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from game.engine.core import paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.engine.app.parts import Parts
    from game.engine.app.preferences import Preferences
    from game.engine.app.reading_in import Read


class Opening:
    """The story on its way from the disk. Call `poll` once a frame; nothing here waits.

    Reading begins with the first `poll`, so that the title's first picture does not wait for it.
    *make* builds the parts from what was read.
    """

    def __init__(
        self, make: Callable[[Read, Preferences], Parts], *, folder: Path | None = None
    ) -> None:
        self.parts: Parts | None = None
        self.trouble: tuple[str, ...] = ()
        self._make, self._folder = make, folder or paths.story()
        self._read: Read | None = None
        self._fault = "The story could not be read."
        self._thread: threading.Thread | None = None

    @property
    def done(self) -> bool:
        """Whether there is something to play, or a reason why not."""
        return self.parts is not None or bool(self.trouble)

    def poll(self, preferences: Preferences) -> bool:
        """Go on with it; true once, when it has just come to an end."""
        if self.done:
            return False
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, daemon=True, name="opening")
            self._thread.start()
        if self._thread.is_alive():
            return False
        read = self._read
        if read is None:
            self.trouble = (self._fault,)
        elif read.trouble:
            self.trouble = read.trouble
        else:
            self.parts = self._make(read, preferences)
        return True

    def _work(self) -> None:
        # All that play needs is imported here too: it takes longer than a frame may.
        from game.engine.app import evening, parts  # noqa: F401, PLC0415 - as said
        from game.engine.app.reading_in import read_in  # noqa: PLC0415 - as said

        try:
            self._read = read_in(self._folder)
        except Exception as problem:  # noqa: BLE001 - whatever it was, the player must hear of it
            self._fault = f"The story could not be read: {type(problem).__name__}: {problem}"

    def close(self) -> None:
        """End what the parts keep running."""
        if self.parts is not None:
            self.parts.close()

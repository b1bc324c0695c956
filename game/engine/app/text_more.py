"""Words typed at the terminal in; what the window has on screens of its own, told, out: gallery,
the credits, saves thrown away or written over, the line once more, the last time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.text_drawer import show as show_letters
from game.engine.app.told import CREDITS, endings_of, last_time, told_day, told_ending

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.keeping import Keeper
    from game.engine.app.playthrough import Playthrough
    from game.engine.app.terminal import Page

MORE_HELP: Final = (
    "r: this line once more, and the choices.",
    "l all: the whole log.",
    "delete NAME: throw a save away.",
    "g: the gallery of endings, letters and pieces. g 2 reads its second letter.",
    "c: credits and licences.",
)
_YES: Final = "yes"
_LEAST: Final = 12  # lines: what has only begun needs no telling


class More:
    """The commands in `commands`, by the word that is typed; each takes what follows it."""

    def __init__(
        self, play: Playthrough, keeper: Keeper, page: Page, ask: Callable[[str], str]
    ) -> None:
        self._play, self._keeper, self._page, self._ask = play, keeper, page, ask
        self.commands: dict[str, Callable[[str], None]] = {
            "r": self._again,
            "delete": self._delete,
            "g": self._gallery,
            "c": self._credits,
        }

    def _again(self, _: str) -> None:
        """The line, and what is offered."""
        beat = self._play.beat
        if beat is not None and beat.text:
            name = self._play.session.story.content.cast.names.get(beat.speaker, "")
            self._page.say(f"{name}: {beat.text}" if name else beat.text)
        self._play.offer_again()

    def _delete(self, name: str) -> None:
        if not self._keeper.has(name):
            self._page.say(f"There is no save called {name!r}." if name else "delete NAME: which?")
        elif self._ask(f"Type {_YES} to throw {name} away: ").strip().lower() != _YES:
            self._page.say("It is still there.")
        else:
            self._page.say(self._keeper.throw_away(name) or f"{name} is thrown away.")
        self._play.offer_again()

    def may_write(self, name: str) -> bool:
        """Whether a save may be written under *name*: over another only when the player says so."""
        if not self._keeper.has(name):
            return True
        return self._ask(f"Type {_YES} to write over {name}: ").strip().lower() == _YES

    def _gallery(self, asked: str) -> None:
        sakes = self._keeper.sakes
        if asked:
            show_letters(sakes.letters, asked, self._page)
        else:
            self._tell_gallery()
        self._play.offer_again()

    def _tell_gallery(self) -> None:
        sakes, page = self._keeper.sakes, self._page
        story = self._play.session.story
        whole, titles = endings_of(story.json), story.content.endings
        seen = [name for name in (*whole, *sakes.endings) if name in sakes.endings]
        page.say(f"Endings: {len(dict.fromkeys(seen))} of {max(len(whole), len(seen))}.")
        for name in dict.fromkeys(seen):
            told = told_ending(name, titles)
            page.say(f"{told}, {told_day(sakes.endings[name])}", first="   ")
        page.say(f"Letters: {len(sakes.letters)}.")
        for number, letter in enumerate(sakes.letters, 1):
            page.say(letter.lines[0] if letter.lines else "", first=f"{number}. ", rest="   ")
        page.say(f"Pieces of hers: {len(sakes.pieces)}; they are heard in the window.")
        if sakes.problem:
            page.say(sakes.problem)

    def _credits(self, _: str) -> None:
        for line in CREDITS:
            self._page.say(line)
        self._play.offer_again()

    def recap(self) -> None:
        """What came last, for who goes on after a while."""
        session, state = self._play.session, self._play.state
        if session.at < _LEAST:
            return
        names = session.story.content.cast.names
        place = f"{state.chapter}. {state.title}" if state.title else ""
        told = last_time(session.log[: session.at + 1], place, names.get("samantha", ""))
        for number, line in enumerate(told):
            self._page.say(line, first="Last time. " if not number else "")
        if told:
            self._page.gap()

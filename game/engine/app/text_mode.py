"""The whole game on a plain terminal: lines in from the player, the story out, the same saves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.playthrough import Playthrough, any_key_of, silence_of
from game.engine.app.terminal import TerminalStage
from game.engine.app.text_drawer import show as show_drawer
from game.engine.app.text_more import MORE_HELP, More
from game.engine.app.text_preferences import show as show_preferences
from game.engine.app.text_start import Leaving, anew, attend, continued
from game.engine.app.text_waits import Waits
from game.engine.app.told import endings_of, told_end, told_passed
from game.engine.session.envelope import SaveError
from game.engine.session.runtime import StoryFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.keeping import Keeper
    from game.engine.app.launch import Launch
    from game.engine.app.reading_in import Read
    from game.engine.app.terminal import Page
    from game.engine.session.beats import Choice

HELP: Final = (
    "Enter alone: the next line.",
    "A number: take that choice.",
    "b: back one line. f: forward again.",
    "k: on to the next choice, without waiting between the lines.",
    "l: the log, with what you chose. l 40: go back to line 40 of it.",
    "s NAME: save under that name. s alone: quick save.",
    "load: the saves. load NAME: load that one.",
    "d: the drawer, where finished letters are. d 2 reads one, d 2 copy keeps it as a text file.",
    "p: the preferences.",
    "?: this help. q: leave; the game keeps your place.",
    "A / before a command is good everywhere: /b, /q. At the sign > it must be there, for there "
    + "everything else is what you say.",
)
_WORDS: Final = "(At most sixty letters; none leaves it to the story. /b goes back, /? helps.)"
_LOG_TAIL: Final = 20
_MANY: Final = 3  # the stage, counted from 0, from which she writes in margins
_TITLE: Final = "Soft Glow. A man and his operating system."


class TextGame:
    """One evening at the terminal.

    *ask* shows a prompt and answers what was typed, or raises EOFError when nothing more comes.
    """

    def __init__(
        self,
        playthrough: Playthrough,
        keeper: Keeper,
        page: Page,
        ask: Callable[[str], str],
        waits: Waits | None = None,
    ) -> None:
        self._play, self._keeper, self._page, self._ask = playthrough, keeper, page, ask
        self._waits = waits or Waits(page)
        self._more = More(playthrough, keeper, page, ask)
        self._ended = -1
        content = playthrough.session.story.content
        self._names, self._notes = content.cast.names, content.margins
        self._commands: dict[str, Callable[[str], None]] = {
            "b": self._back,
            "f": self._forward,
            "k": self._run_on,
            "l": self._log,
            "s": self._save,
            "load": self._load,
            "d": self._drawer,
            "p": self._preferences,
            "preferences": self._preferences,
            "?": self._help,
            "h": self._help,
            "q": self._leave,
            **self._more.commands,
        }

    def run(self) -> None:
        """Until the story stops, the player leaves or the input ends."""
        try:
            if self._play.beat is None:
                self._try(self._play.advance)
            else:
                self._recap()
                self._play.resume()
            while True:
                self._turn()
        except (Leaving, EOFError, KeyboardInterrupt):
            self._say_goodbye()

    def _turn(self) -> None:
        play = self._play
        if play.asking is not None:
            self._words()
        elif play.choices:
            self._choice(play.choices)
        elif play.session.can_advance:
            if not self._command(self._ask("")):
                self._try(play.advance)
        else:
            self._end()

    def _words(self) -> None:
        asking = self._play.asking
        self._page.say(asking.prompt if asking else "")
        self._page.say(_WORDS)
        text = self._spoken()
        if text is not None:
            self._try(lambda: self._play.tell(text))

    def _spoken(self) -> str | None:
        """What the player says, perhaps nothing; None when it was a command."""
        text = self._ask("> ").strip()
        return None if text.startswith("/") and self._command(text) else text

    def _choice(self, choices: tuple[Choice, ...]) -> None:
        silence, word = silence_of(choices), any_key_of(choices)
        if silence is not None and word is not None:
            self._silence(silence[0], word)
            return
        text = self._ask("1: " if len(choices) == 1 else f"1 to {len(choices)}: ").strip()
        if text.isdecimal() and 1 <= int(text) <= len(choices):
            self._take(choices[int(text) - 1])
        elif not text and silence is not None:
            self._waits.pass_(silence[1])
            self._take(silence[0])
        elif not self._command(text):
            one = (
                "Type 1 to take it"
                if len(choices) == 1
                else f"Type a number from 1 to {len(choices)}"
            )
            self._page.say(f"{one}, or ? for help.")

    def _silence(self, nothing: Choice, something: Choice) -> None:
        text = self._spoken()
        if text is not None:
            self._take(something if text else nothing, aloud=bool(text))

    def _take(self, choice: Choice, *, aloud: bool = False) -> None:
        """Take *choice*. Its words are told once: by the story itself where it repeats them."""
        if not aloud and not self._told_by_the_story(choice):
            self._page.say(choice.text, first="> ", rest="  ")
        self._page.gap()
        if self._try(lambda: self._play.choose(choice)):
            self._keep_place()

    def _told_by_the_story(self, choice: Choice) -> bool:
        ahead = self._play.session.behind(choice.index, 1)
        return bool(ahead) and _words(choice.text) in _words(ahead[0].text)

    def _keep_place(self) -> None:
        self._tell_kept(self._keeper.autosave(self._play))

    def _try(self, move: Callable[[], object]) -> bool:
        """Whether *move* went well; a fault is told, and the story is back at the last choice."""
        try:
            move()
        except StoryFault as fault:
            self._broke(fault)
            return False
        return True

    def _broke(self, fault: StoryFault) -> None:
        self._page.quiet = False
        back = self._play.beat is not None
        where = "You are back at the last good choice." if back else "It has no line before this."
        self._page.say(f"The story broke here. {where}")
        self._page.say(fault.diagnostic.render())
        if not self._play.resume():
            raise Leaving from fault

    def _command(self, text: str) -> bool:
        """Whether *text* was a command, with or without its /, and is now done."""
        given = text.strip().removeprefix("/")
        word, _, rest = given.partition(" ")
        do = self._commands.get(word.lower())
        if do is None:
            if not text.strip() or (self._play.choices and not text.startswith("/")):
                return False
            wrong = "There is nothing to choose here; Enter goes on."
            help_ = "/?" if text.startswith("/") else "?"
            known = f"That is no command; {help_} tells them."
            self._page.say(wrong if given.isdecimal() and not self._play.choices else known)
            return True
        do(rest.strip())
        return True

    def _back(self, _: str) -> None:
        self._moved(self._play.back(), "This is the first line.")

    def _forward(self, _: str) -> None:
        self._moved(self._play.forward(), "There is nothing ahead that you have read.")

    def _moved(self, moved: bool, otherwise: str) -> None:  # noqa: FBT001 - what the play answered
        """Keep the place that was gone to: what was undone must not come back with a start."""
        if moved:
            self._keep_place()
        else:
            self._page.say(otherwise)

    def _run_on(self, _: str) -> None:
        play = self._play
        if not play.session.can_advance or play.asking is not None:
            self._page.say("The story waits for you here.")
        elif self._told_of_it:
            self._pass_over()
        while play.session.can_advance and play.asking is None and self._try(play.advance):
            pass

    @property
    def _told_of_it(self) -> bool:
        """Whether the player was told what this passage touches on, and chose nothing since."""
        session, content = self._play.session, self._play.session.story.content
        wanted = self._waits.settings.value.content_notes
        if not wanted or self._play.state.title not in content.notes:
            return False
        for step in reversed(session.log[: session.at + 1]):
            if step.picked:
                return False
            if any(tag.startswith("chapter:") for tag in step.beat.tags):
                return True
        return False

    def _pass_over(self) -> None:
        """On to the next choice without a word of it; then what it was, in a sentence or two."""
        play, since = self._play, self._play.session.at
        summary = play.session.story.content.passed.get(play.state.title, "")
        self._page.quiet = True
        try:
            while play.session.can_advance and play.asking is None and self._try(play.advance):
                pass
        finally:
            self._page.quiet = False
        for line in told_passed(summary, play.session.at - since - 1):
            self._page.say(f"[{line}]")
        play.resume()

    def _help(self, _: str) -> None:
        _tell_help(self._page)
        self._play.offer_again()

    def _leave(self, _: str) -> None:
        raise Leaving

    def _log(self, place: str) -> None:
        session = self._play.session
        log = session.log[: session.at + 1]
        if place.isdecimal() and 1 <= int(place) <= len(log):
            self._moved(self._play.jump(int(place) - 1), "")
            return
        start = 0 if place.lower() == "all" else max(0, len(log) - _LOG_TAIL)
        for number, step in enumerate(log[start:], start + 1):
            name = self._names.get(step.beat.speaker, "")
            if step.beat.text:
                said = f"{name}: {step.beat.text}" if name else step.beat.text
                self._page.say(said, first=f"{number}. ", rest="   ")
            if step.picked:
                self._page.say(step.picked, first="   > ", rest="     ")
        self._margin("Log")
        self._play.offer_again()

    def _save(self, name: str) -> None:
        if name and not self._more.may_write(name):
            self._page.say("It is left as it was.")
            return
        problem = self._keeper.keep(name or "quick", self._play)
        self._tell_kept(problem, f"Saved as {name or 'quick'}.")

    def _load(self, name: str) -> None:
        if not name:
            self._list_saves()
            return
        try:
            session = self._keeper.open(name, self._play.session.story)
        except SaveError as problem:
            self._page.say(str(problem))
            return
        self._tell(self._keeper.note)
        self._play.take(session)
        self._recap()

    def _recap(self) -> None:
        if self._waits.settings.value.recap:
            self._more.recap()

    def _margin(self, title: str) -> None:
        """What Samantha has written in the margin of this list, if she writes there."""
        note = self._notes.screens.get(title, "")
        if note and self._writes():
            self._page.say(f"[In the margin, in her hand: {note}]")

    def _writes(self) -> bool:
        """Whether she is there, and has come so far."""
        play = self._play
        gone = play.state.presence == "gone"
        return play.session.growth.index >= _MANY and not gone

    def note_on(self, chapter: str) -> str:
        """What she writes by the title of *chapter*."""
        return self._notes.chapters.get(chapter, "") if self._writes() else ""

    def _drawer(self, asked: str) -> None:
        show_drawer(self._play.state.drawer, asked, self._page)
        self._margin("Letters")
        self._play.offer_again()

    def _preferences(self, _: str) -> None:
        if show_preferences(self._play.session, self._page, self._ask, self._waits.settings):
            self._keep_place()
        self._play.offer_again()

    def _list_saves(self) -> None:
        slots = self._keeper.slots()
        for slot in slots:
            self._page.say(f"{slot.name}: {slot.problem or f'{slot.title}, {slot.when}'}")
        self._page.say("load NAME loads one." if slots else "There are no saves yet.")
        self._play.offer_again()

    def _end(self) -> None:
        if self._ended != self._play.session.at:
            self._ended = self._play.session.at
            self._tell_the_end()
        text = self._ask("b goes back, l shows the log, q leaves: ").strip()
        if not text:
            raise Leaving
        self._command(text)

    def _tell_the_end(self) -> None:
        name, sakes = self._play.ending, self._keeper.sakes
        whole = endings_of(self._play.session.story.json)
        seen = len({*sakes.endings, name} & set(whole))
        self._page.gap()
        for line in told_end(name, seen, len(whole), self._play.session.story.content.endings):
            self._page.say(line)

    def _tell(self, problem: str) -> None:
        if problem:
            self._page.say(problem)

    def _tell_kept(self, problem: str, good: str = "") -> None:
        self._tell(f"{problem} {self._keeper.way_out}".rstrip() if problem else good)

    def _say_goodbye(self) -> None:
        if self._play.beat is not None:
            self._tell_kept(self._keeper.autosave(self._play), "Your place is kept.")


def run(  # noqa: PLR0913, PLR0917 - all that an evening at the terminal is made of
    read: Read,
    keeper: Keeper,
    page: Page,
    ask: Callable[[str], str],
    launch: Launch,
    waits: Waits | None = None,
) -> bool:
    """Play *read* at the terminal: go on with the newest save, or begin. False when it cannot.

    Without *waits* no time passes.
    """
    page.say(_TITLE)
    page.say("Enter is the next line, a number takes a choice, ? helps, q leaves.")
    page.gap()
    stage = TerminalStage(page, read.heard, {n: s.alt for n, s in read.content.scenes.items()})
    latest = None if launch.elsewhere else keeper.latest()
    for kept in () if launch.elsewhere else keeper.slots():
        if not kept.good:
            page.say(f"{kept.label} cannot be read, and is left out. {kept.problem}")
    try:
        session = None if latest is None else continued(read, keeper, page, ask, _tell_help)
        session = session or anew(read, launch, waits)
    except (Leaving, EOFError, KeyboardInterrupt):
        return True
    except (KeyError, ValueError) as problem:
        page.say(f"The story cannot begin there: {problem.args[0]}")
        return False
    play = Playthrough(session, stage, read.content.cast.names, keeper.lines)
    attend(stage, play, read, (waits or Waits(page)).settings)
    game = TextGame(play, keeper, page, ask, waits)
    stage.note_on = game.note_on
    game.run()
    return True


def _tell_help(page: Page) -> None:
    for line in (*HELP[:-2], *MORE_HELP, *HELP[-2:]):
        page.say(line, rest="   ")


def _words(text: str) -> str:
    """The words of *text* for comparing: no marks, no quotes, no capitals, a space either side."""
    plain = (each for each in text.casefold() if each.isalnum() or each.isspace())
    return f" {' '.join(''.join(plain).split())} "

"""A loaded script and its story in; the reading out, or where the two do not agree."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING, Final

from game.engine.content.learning import GHOSTS
from game.engine.core.diagnostics import Diagnostic, Span
from game.engine.playtest.suite.expect import reads, unmet
from game.engine.playtest.suite.places import paths_offered, visits
from game.engine.playtest.suite.reader import MOST_LINES, Endless, Heard, Reader
from game.engine.playtest.suite.script import Label
from game.engine.playtest.suite.words import nearest
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.playtest.suite.load import Loaded, Placed
    from game.engine.playtest.suite.places import Places
    from game.engine.playtest.suite.script import Until
    from game.engine.playtest.suite.words import Words
    from game.engine.session.beats import Choice
    from game.engine.session.runtime import Scalar
    from game.engine.session.story import LoadedStory

MOST_CHOICES: Final = 2_000
_SHOWN: Final = 6  # lines of the reading under a problem


def play_script(
    story: LoadedStory, places: Places, loaded: Loaded, *, growing: bool = False
) -> Reader:
    """Do all that the script says, and read on to where the story waits, unless `until` stopped it.
    With *growing* each line of the reading knows her stage.

    Raises ScriptProblem. Codes: SCRIPT004 what cannot be begun with, SCRIPT010 no such choice here,
    SCRIPT011 several fit, SCRIPT012 a ghost, SCRIPT013 nobody asks for words, SCRIPT014 nothing
    takes itself, SCRIPT015 the story is over, SCRIPT016 what `until` waits for never comes,
    SCRIPT017 the story broke; and those of `unmet`.
    """
    playing = _Playing(_begun(story, loaded, growing=growing), places, loaded)
    for placed in loaded.steps:
        playing.do(placed)
    playing.finish()
    return playing.reader


def _begun(story: LoadedStory, loaded: Loaded, *, growing: bool) -> Reader:
    begin = loaded.begin
    facts: dict[str, Scalar] = dict(begin.set)
    if begin.ghosts is not None:
        facts[GHOSTS] = begin.ghosts
    learning = story.content.growth.learning
    if begin.learning is not None and learning is not None:
        facts[learning.variable] = not begin.learning
    for name, value in facts.items():
        try:
            StorySession(story, facts={name: value}, rewind=False)
        except (KeyError, ValueError) as error:
            key = ("begin", "ghosts") if name == GHOSTS else ("begin", "set", name)
            if learning is not None and name == learning.variable:
                key = ("begin", "learning")
            file, at = loaded.place_of(*key)
            problem = Diagnostic("SCRIPT004", f"{name} cannot be {value!r}: {error.args[0]}", at)
            raise file.problem([problem]) from None
    session = StorySession(story, begin.seed, start=begin.scene, facts=facts, rewind=False)
    return Reader(session, story.content.cast.names, growing=growing)


class _Playing:
    """One playing of a script. `held` when `until` stopped the reading before the story waits."""

    def __init__(self, reader: Reader, places: Places, loaded: Loaded) -> None:
        self.reader, self._places, self._loaded = reader, places, loaded
        self._held = False
        self._doing: dict[str, Callable[[Placed], None]] = {
            "choose": self._choose,
            "type": self._type,
            "wait": self._wait,
            "until": self._until,
            "expect": self._expect,
        }

    def do(self, placed: Placed) -> None:
        (key,) = placed.step.model_fields_set
        try:
            self._doing[key](placed)
        except (StoryFault, Endless) as fault:
            raise self._broken(fault, placed, placed.at()) from None

    def finish(self) -> None:
        """Read to where the story waits, so that nothing breaks unseen; `until` may say where."""
        if self._held:
            return
        last = self._loaded.steps[-1] if self._loaded.steps else None
        try:
            self._read_on()
        except (StoryFault, Endless) as fault:
            raise self._broken(fault, last, self._loaded.file.at()) from None

    def _choose(self, placed: Placed) -> None:
        menu = self._menu(placed)
        self.reader.choose(self._picked(placed, menu).index)

    def _picked(self, placed: Placed, menu: tuple[Choice, ...]) -> Choice:
        match placed.step.choose:
            case int(number) if number <= len(menu):
                return menu[number - 1]
            case int(number):
                problem = f"there is no choice {number}: {len(menu)} are offered here"
                raise self._problem("SCRIPT010", problem, placed)
            case Label(name):
                return self._labelled(name, placed, menu)
            case words:
                assert words is not None
                return self._worded(words, placed, menu)

    def _labelled(self, name: str, placed: Placed, menu: tuple[Choice, ...]) -> Choice:
        paths = paths_offered(self.reader.session)
        for choice in menu:
            if self._places.labelled(name, paths.get(choice.index, "")):
                return choice
        problem = f"no choice with the label {name!r} is offered here"
        raise self._problem("SCRIPT010", problem, placed)

    def _worded(self, words: Words, placed: Placed, menu: tuple[Choice, ...]) -> Choice:
        whole = [choice for choice in menu if choice.text == words.text]
        found = whole or [choice for choice in menu if words.fit(choice.text)]
        if len(found) == 1:
            return found[0]
        if found:
            hint = "choose by {label: NAME}, by number, or by more of the words"
            problem = f"{len(found)} choices fit {str(words)!r}"
            raise self._problem("SCRIPT011", problem, placed, hint=hint)
        if any(choice.ghost and words.fit(choice.text) for choice in self.reader.shown):
            problem = f"{str(words)!r} is a ghost here: seen, not taken"
            raise self._problem("SCRIPT012", problem, placed)
        near = nearest(str(words), (choice.text for choice in menu), 3)
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else ""
        problem = f"there is no choice {str(words)!r} here"
        raise self._problem("SCRIPT010", problem, placed, hint=hint)

    def _type(self, placed: Placed) -> None:
        words = placed.step.type or ""
        self._read_on()
        any_word = self.reader.taken_by_any_word()
        if self.reader.asking is not None:
            self.reader.type(words)
        elif any_word is not None:
            self.reader.choose(any_word, "typed")
        else:
            raise self._problem("SCRIPT013", "the story asks for no words here", placed)

    def _wait(self, placed: Placed) -> None:
        self._menu(placed)
        silence = self.reader.taking_itself()
        if silence is None:
            problem = "no choice takes itself here: waiting changes nothing"
            raise self._problem("SCRIPT014", problem, placed)
        seconds = placed.step.wait
        if seconds is None or seconds >= silence[1]:
            self.reader.choose(silence[0], "waited")

    def _expect(self, placed: Placed) -> None:
        if not self._held:
            self.reader.read_on()
        if placed.step.expect is not None:
            found = list(unmet(placed.step.expect, self.reader, placed))
            if found:
                raise placed.file.problem(found, self._so_far())

    def _until(self, placed: Placed) -> None:
        wanted = placed.step.until
        assert wanted is not None
        came = _Coming(wanted, self.reader, self._places)
        pick = _picker(wanted)
        for _ in range(MOST_CHOICES):
            if came.already() or self._reads_until(came):
                self._held = True
                return
            menu = self.reader.offered
            if not menu:
                break
            self.reader.choose(pick(menu).index)
            self._held = False
        if wanted.end and self.reader.session.beat and self.reader.session.beat.over:
            return
        over = f"the story ended first, in {self.reader.ending or 'no ending with a name'}"
        raise self._problem("SCRIPT016", f"this never came: {over}", placed)

    def _reads_until(self, came: _Coming) -> bool:
        while not self.reader.read_on(came.with_line):
            if self.reader.asking is None:
                return came.at_menu()
            self.reader.type(self._loaded.begin.typed)
        return True

    def _menu(self, placed: Placed) -> tuple[Choice, ...]:
        """What is offered, once the reading has come to where the story waits."""
        self._read_on()
        if not self.reader.offered:
            problem = f"the story is over here: {self.reader.ending or 'it has no more choices'}"
            raise self._problem("SCRIPT015", problem, placed)
        return self.reader.offered

    def _read_on(self) -> None:
        self._held = False
        self.reader.read_on()

    def _problem(self, code: str, said: str, placed: Placed, *, hint: str = "") -> Exception:
        (key,) = placed.step.model_fields_set
        problem = Diagnostic(code, said, placed.at(key), hint=hint)
        return placed.file.problem([problem], self._so_far())

    def _broken(self, fault: StoryFault | Endless, placed: Placed | None, at: Span) -> Exception:
        said = f"{MOST_LINES} lines without a choice"
        if isinstance(fault, StoryFault):
            said = f"{fault.diagnostic.at}: {fault.diagnostic.message}"
        file = placed.file if placed else self._loaded.file
        problem = Diagnostic("SCRIPT017", f"the story broke: {said}", at)
        return file.problem([problem], self._so_far())

    def _so_far(self) -> str:
        """Where the reading stands: its last lines and the menu, with their places."""
        heard = [each for each in self.reader.whole if isinstance(each, Heard) and each.text]
        lines = [f"    {each.place}: {each.text}" for each in heard[-_SHOWN:]]
        menu = [f"      {n}  {each.text}" for n, each in enumerate(self.reader.offered, 1)]
        return "\n".join(
            ["", "  It was read to here:", *lines, *(["    offered:", *menu] if menu else [])]
        )


class _Coming:
    """Whether that which `until` waits for has come."""

    def __init__(self, wanted: Until, reader: Reader, places: Places) -> None:
        self._wanted, self._reader, self._places = wanted, reader, places
        self._passed = self._visits()

    def already(self) -> bool:
        """Before anything more is read."""
        last = self._reader.last
        return self.at_menu() or (
            bool(self._wanted.scene) and last is not None and self._in_scene(last)
        )

    def with_line(self, heard: Heard) -> bool:
        """With the line that was just read."""
        wanted = self._wanted
        if wanted.line is not None:
            return reads(wanted.line, heard)
        if wanted.ending:
            return self._reader.ending == wanted.ending
        return bool(wanted.label or wanted.scene) and self._visits() > self._passed

    def at_menu(self) -> bool:
        """With what is offered."""
        wanted, menu = self._wanted, self._reader.offered
        if wanted.choice is not None:
            return any(wanted.choice.fit(choice.text) for choice in menu)
        if wanted.label and menu:
            paths = paths_offered(self._reader.session).values()
            return any(self._places.labelled(wanted.label, path) for path in paths)
        return False

    def _in_scene(self, heard: Heard) -> bool:
        scene = self._places.scene_of(heard.beat.at)
        return scene == self._wanted.scene or scene.startswith(f"{self._wanted.scene}.")

    def _visits(self) -> int:
        wanted = self._wanted
        if not (wanted.label or wanted.scene):
            return 0
        counts = visits(self._reader.session)
        if wanted.scene:
            return counts.get(wanted.scene, 0)
        return sum(n for path, n in counts.items() if self._places.labelled(wanted.label, path))


def _picker(wanted: Until) -> Callable[[tuple[Choice, ...]], Choice]:
    """Chooses by the rule; in a menu that comes round, the choice that was taken least."""
    if wanted.by == "random":
        return random.Random(wanted.seed).choice
    times: Counter[str] = Counter()

    def pick(menu: tuple[Choice, ...]) -> Choice:
        order = menu if wanted.by == "first" else menu[::-1]
        found = min(order, key=lambda choice: times[choice.text])
        times[found.text] += 1
        return found

    return pick

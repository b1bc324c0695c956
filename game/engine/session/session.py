"""A loaded story in; Beats out, one at a time, backwards too. The only door to a story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.session.beats import Act, Beat, Chose, Step, Told
from game.engine.session.envelope import Save
from game.engine.session.growth import Growth, read_growth
from game.engine.session.history import START, History, Place, ends_page
from game.engine.session.past import history_of, pages_of
from game.engine.session.scout import Scout
from game.engine.session.screen import typed_words
from game.engine.session.teller import Moment, Teller

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.session.beats import Choice
    from game.engine.session.runtime import Scalar, Value
    from game.engine.session.scout import Look
    from game.engine.session.story import LoadedStory


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A session as it stood, for `restore` alone. Cheap; the past is shared, not copied."""

    moment: Moment
    live: Place
    history: History


class StorySession:
    """One playthrough of *story*. The same seed and acts give the same lines.

    *start* is a knot to begin at and *facts* are VARs to begin with (for a LIST, names of items).
    With *rewind* false no states are kept on the way: faster, and going back is slow (playtests).
    Belongs to the thread that made it.
    """

    def __init__(
        self,
        story: LoadedStory,
        seed: int = 0,
        *,
        start: str = "",
        facts: Mapping[str, Scalar] | None = None,
        rewind: bool = True,
    ) -> None:
        self.story, self.seed, self.start = story, seed, start
        self._rewind = rewind
        self._teller = Teller(story, seed)
        self._scout = Scout(story, seed)
        self._seen: tuple[Place, int, tuple[Beat, ...]] | None = None
        self._begin(dict(facts or {}))

    def _begin(self, facts: dict[str, Scalar]) -> None:
        if self.start:
            self._teller.go_to(self.start)
        self._history, self._live = History(), Place(START)
        self._history.mark(START, self._teller.moment())
        for name, value in facts.items():
            self._set(name, value)

    def restart(self, seed: int) -> None:
        """Begin a new playthrough with *seed*: much faster than a new session."""
        self.seed = seed
        self._teller.restart(seed)
        self._scout, self._seen = Scout(self.story, seed), None
        self._begin({})

    @property
    def beat(self) -> Beat | None:
        """The line now shown; None before the first `advance`."""
        return self._history.beat

    @property
    def can_advance(self) -> bool:
        """Whether a line follows without a choice."""
        beat = self.beat
        return beat is None or self._history.picked or not (beat.choices or beat.over)

    def advance(self) -> Beat:
        """The next line.

        Raises StoryFault on an ink runtime error: the session is then back at the last good
        choice. Raises RuntimeError when the story waits for a choice or is over.
        """
        if not self.can_advance:
            raise RuntimeError("the story waits for a choice, or is over")
        history = self._history
        if history.at < history.last:
            history.move(history.at + 1)
            return history.steps[history.at].beat
        try:
            self._go_live()
            beat = self._teller.next_beat()
        except BaseException:
            self._back_to_good()
            raise
        history.add(beat)
        self._live = history.here
        if self._rewind and (beat.choices or ends_page(history.at)):
            history.mark(history.at, self._teller.moment())
        return beat

    def choose(self, index: int) -> None:
        """Take the choice with that `Choice.index`; `advance` follows.

        ValueError for a ghost and for a choice that is not offered.
        """
        choice = self._offered(index)
        act = Chose(choice.index, choice.text)
        if self._history.picked:
            raise ValueError("a choice was taken already")
        self._seen = None
        if self._history.pick(act):
            return  # the same as before: what is known behind it still holds
        history = self._history
        before = Place(history.at, history.here.acts - 1)
        try:
            self._go_live(before)
            self._teller.choose(choice.index)
        except BaseException:
            self._back_to_good()
            raise
        self._live = history.here

    def tell(self, variable: str, value: Scalar) -> Value:
        """Set a VAR from outside: typed words or a setting. Answers what the story now holds.

        Typed words are trimmed to one plain line of 60 characters; when nothing is left, or it
        had better not be repeated, the VAR keeps what it has. KeyError when there is no such
        VAR, ValueError when the value does not fit it.
        """
        self._go_live()
        held = self._teller.variable(variable)
        if isinstance(held, str):
            value = typed_words(str(value)) or held
        self._set(variable, value)
        return self._teller.variable(variable)

    def back(self) -> Beat | None:
        """The line before; None at the first."""
        return self.jump(self._history.at - 1)

    def forward(self) -> Beat | None:
        """The line after, when it was told before; None at the last."""
        return self.jump(self._history.at + 1)

    def jump(self, step: int) -> Beat | None:
        """The line at that place of `log`; None when there is none."""
        if not 0 <= step < len(self._history.steps):
            return None
        self._history.move(step)
        return self.beat

    @property
    def at(self) -> int:
        """Where in `log` the session stands; -1 before the first line."""
        return self._history.at

    @property
    def log(self) -> tuple[Step, ...]:
        """Every line told, with the choice that led on; also those ahead after going back."""
        return tuple(self._history.steps)

    @property
    def path(self) -> tuple[Act, ...]:
        """What the player did from the start up to here."""
        return tuple(self._history.path())

    @property
    def growth(self) -> Growth:
        """How far she has grown, here."""
        self._go_live()
        return read_growth(self.story.content.growth, self._teller.variable)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What ink warned of while this session played."""
        return self._teller.warnings

    def variable(self, name: str) -> Value:
        """A VAR as it is here; a LIST as the set of its items. KeyError when not declared."""
        self._go_live()
        return self._teller.variable(name)

    def keep(self, payload: object) -> None:
        """Keep something beside this step (the stage as it stands): `kept` gives it back."""
        self._history.kept[self._history.at] = payload

    def kept(self, step: int | None = None) -> object | None:
        """What was kept at *step* of the log, or here; None when nothing was."""
        return self._history.kept.get(self._history.at if step is None else step)

    def ahead(self, count: int = 3, look: Look | None = None) -> tuple[Beat, ...]:
        """The next lines, without moving: at most *count*, ending where the story waits.

        *look* is told each, with what asks for the VARs there; of lines that were read before,
        for those here.
        """
        history, here = self._history, self._history.here
        if not self.can_advance:
            return ()
        if here.step < history.last:
            known = _until_choice(history.steps[here.step + 1 : here.step + 1 + count])
            if look is not None:
                for beat in known:
                    look(beat, self.variable)
            return known
        if look or self._seen is None or self._seen[:2] != (here, count):
            self._go_live()
            self._seen = here, count, self._scout.lines(self._teller.moment(), count, look=look)
        return self._seen[2]

    def behind(self, index: int, count: int = 3, look: Look | None = None) -> tuple[Beat, ...]:
        """The first lines behind a choice, without taking it. ValueError as for `choose`."""
        self._offered(index)
        self._go_live()
        return self._scout.lines(self._teller.moment(), count, Chose(index, ""), look)

    def after(
        self, variable: str, words: str, count: int = 3, look: Look | None = None
    ) -> tuple[Beat, ...]:
        """The lines that would follow if *words* were told. KeyError as for `tell`."""
        self._go_live()
        words = typed_words(words) or str(self._teller.variable(variable))
        return self._scout.lines(self._teller.moment(), count, Told(variable, words), look)

    def snapshot(self) -> Snapshot:
        """The session as it stands, to return to."""
        self._go_live()
        return Snapshot(self._teller.moment(), self._live, self._history.copy())

    def restore(self, snapshot: Snapshot) -> None:
        """Stand where *snapshot* was taken, in this session or in one of the same story."""
        self._teller.return_to(snapshot.moment)
        self._live, self._history = snapshot.live, snapshot.history.copy()
        self._seen = None

    def ink_state(self) -> str:
        """The runtime's own state here, opaque, for a save."""
        self._go_live()
        return self._teller.moment().state

    @property
    def lines_since_choice(self) -> int:
        """How many lines were shown since the last choice was taken, or since the start."""
        return self._history.lines_since_choice

    def save(
        self,
        stage: Mapping[str, object] | None = None,
        *,
        title: str = "",
        written: float = 0.0,
        picture: bytes = b"",
    ) -> Save:
        """This playthrough at rest; `SaveFolder.write` puts it on disk, `resume` goes on with it.

        *stage* is kept as it is (plain JSON), *written* is in Unix seconds, *picture* is a PNG.
        """
        self._go_live()
        moment = self._teller.moment()
        return Save(
            story=self.story.checksum,
            path=self.path,
            seed=self.seed,
            since=self.lines_since_choice,
            ink=moment.state,
            start=self.start,
            stage=stage or {},
            written=written,
            title=title,
            line=self.beat.text if self.beat else "",
            picture=picture,
            past=pages_of(self._history, moment.memory) if self._rewind else (),
        )

    def recall(self, save: Save) -> None:
        """Stand where *save*, of this same story, was made, without telling it again.

        ValueError, with the session at its start, when its parts do not fit together.
        """
        self.restart(save.seed)
        history, memory = history_of(save, self.story.content.cast.names)
        history.marks[START] = self._history.marks[START]
        beat = history.beat
        offered = beat.choices if beat and not history.picked else ()
        try:
            self._stand(Moment(save.ink, memory), offered)
        except ValueError:
            self.restart(save.seed)
            raise
        self._history, self._live = history, history.here

    def adopt(self, state: str) -> None:
        """Take over an ink state from a save, where the log ends.

        ValueError, with nothing changed, when it cannot be read or offers other choices than
        the line that is shown.
        """
        self._go_live()
        before = self._teller.moment()
        try:
            self._stand(Moment(state, before.memory), self.beat.choices if self.beat else None)
        except ValueError:
            self._teller.return_to(before)
            raise
        self._history.mark(self._history.at, self._teller.moment())
        self._live, self._seen = self._history.here, None

    def _offered(self, index: int) -> Choice:
        beat = self.beat
        offered = beat.choices if beat else ()
        found = next((choice for choice in offered if choice.index == index), None)
        if found is None or isinstance(index, bool):
            raise ValueError(f"there is no choice {index!r} here: {len(offered)} are offered")
        if found.ghost:
            raise ValueError("a ghost is seen, not taken")
        return found

    def _set(self, variable: str, value: Scalar) -> None:
        self._teller.set_variable(variable, value)
        self._history.tell(variable, value)
        self._seen = None
        if self._history.picked:
            self._live = self._history.here
        else:  # other facts told at this line may not have been set yet
            self._live = Place(self._history.at)
            self._go_live()

    def _go_live(self, place: Place | None = None) -> None:
        """Bring the teller to where the reader stands (or to *place*, which may be given)."""
        wanted = place or self._history.here
        if self._live == wanted:
            return
        near = self._history.nearest(wanted.step)
        if self._live.step < near or not self._live <= wanted:
            self._return_to_mark(near)
        for step in range(self._live.step, wanted.step):
            self._redo(step, len(self._history.acts.get(step, ())))
            self._teller.next_beat()
            self._live = Place(step + 1)
        self._redo(wanted.step, wanted.acts)

    def _redo(self, step: int, count: int) -> None:
        """Do again what was done at *step*, up to the *count*-th act."""
        done = self._live.acts if self._live.step == step else 0
        for act in self._history.acts.get(step, ())[done:count]:
            match act:
                case Chose(index):
                    self._teller.choose(index)
                case Told(variable, value):
                    self._teller.set_variable(variable, value)
        self._live = Place(step, count)

    def _back_to_good(self) -> None:
        """After a fault: stand at the last choice, as if it had not been taken."""
        history = self._history
        history.picked = False
        good = history.last_choice()
        history.forget_after(good)
        history.at, self._seen = good, None
        self._return_to_mark(history.nearest(good))

    def _return_to_mark(self, step: int) -> None:
        """Stand where that mark was made. One from a save that is not of its line is dropped."""
        history = self._history
        offered = history.steps[step].beat.choices if step != START else None
        try:
            self._stand(history.moment(step), offered)
        except ValueError:
            del history.marks[step]
            self._return_to_mark(history.nearest(step))
        else:
            self._live = Place(step)

    def _stand(self, moment: Moment, offered: tuple[Choice, ...] | None) -> None:
        """Have the teller stand where a file says, with that on offer unless it is None.

        ValueError when it cannot, or offers something else.
        """
        self._teller.adopt(moment)
        if offered is not None and self._teller.offered() != offered:
            raise ValueError("the state is not of this line")


def _until_choice(steps: list[Step]) -> tuple[Beat, ...]:
    found: list[Beat] = []
    for step in steps:
        found.append(step.beat)
        if step.beat.choices:
            break
    return tuple(found)

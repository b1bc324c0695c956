"""Lines to be spoken in, `Spoken` out as soon as the worker has made them, without ever waiting.

Everything here runs in the game's own thread and touches only memory, a small file at most and the
queues of `Child`. The worker may die, hang or talk nonsense: it is started again, and a line that
cannot be made has captions only.
"""

from __future__ import annotations

import heapq
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from game.engine.voice.cache import SpeechCache
from game.engine.voice.child import Child, python_module
from game.engine.voice.choice import ALWAYS
from game.engine.voice.lines import SpokenLine, Ticket, key_of, settings_of
from game.engine.voice.messages import Done, Failed, NoEngine, Ready, Speak, decode_reply, encode
from game.engine.voice.timing import Spoken, synthetic

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.engine.voice.choice import Synthesiser
    from game.engine.voice.messages import Reply

_START_S: Final = 20.0
_LINE_S, _CHARACTER_S = 8.0, 0.02  # a machine with other things to do was seen to take 6
_TRIES: Final = 2  # a line that has cost two workers is not given to a third
_REST_S: Final = (0.0, 1.0, 2.0, 4.0, 8.0)
"""Before starting again, by deaths in a row; the last for each one after: whatever kills the worker
may stop any moment, and a voice that is gone is to be back within a few lines.
"""
_STILLBORN: Final = 5  # so many in a row that never said Ready: this machine has no voice
_ASTRAY: Final = 2  # and so many, that it is the fault of the synthesiser that was chosen
_PATIENCE_S: Final = 60.0  # with a program that is not ours; its own time-out comes first
_SECOND_CHANCE_S: Final = 30.0  # after giving up, and where there is no synthesiser
_GARBAGE: Final = 20
_REMEMBERED: Final = 256
_WAITING: Final = 256


class Worker(Protocol):
    """Who makes the lines: `child.Child`, or one that lives on another clock."""

    fault: str

    @property
    def ended(self) -> bool: ...
    @property
    def pid(self) -> int: ...
    def send(self, line: str) -> None: ...
    def received(self) -> list[str]: ...
    def kill(self) -> None: ...
    def close(self) -> None: ...


@dataclass(slots=True)
class _Job:
    line: SpokenLine
    key: str
    priority: int
    tries: int = 0


class Speech:
    """Spoken lines, made ahead of time in another process.

    *cache* is the game's cache folder; *command* another worker, for tests, and *hire* what
    starts it. Call `poll` once a frame. The smaller a priority, the sooner: 0 for what is on the
    screen.
    """

    def __init__(
        self,
        cache: Path,
        *,
        command: Sequence[str] = (),
        enabled: bool = True,
        hire: Callable[[Sequence[str]], Worker] = Child,
    ) -> None:
        self._folder = cache / "speech"
        self._cache = SpeechCache(self._folder / "lines")
        self._own_command = tuple(command)
        self._chosen = self._used = ALWAYS
        self._why = ""  # the one chosen is not the one that speaks
        self._noted = self._note = ""
        self._instead: dict[str, str] = {}
        self._enabled, self._hire = enabled, hire
        self._child: Worker | None = None
        self._ready = False
        self._reason = "" if enabled else "switched off"
        self._jobs: dict[str, _Job] = {}
        self._order: list[tuple[int, int, str]] = []
        self._known: OrderedDict[str, Spoken] = OrderedDict()
        self._hopeless: set[str] = set()
        self._sent: tuple[int, str] | None = None
        self._deadline: float | None = None
        self._count = self._deaths = self._stillborn = self._nonsense = 0
        self._start_at = 0.0
        self.last_ms = 0.0  # what the worker last took for a line
        key_of(SpokenLine("I", "samantha"))  # looks up versions, which takes longer than a frame

    @property
    def status(self) -> str:
        """For the preferences: who speaks, or ``captions only: reason``."""
        if self._reason:
            return f"captions only: {self._reason}"
        if self._why:
            return f"{ALWAYS.name}, in place of {self._chosen.name}: {self._why}"
        return self._used.name

    def take_note(self) -> str:
        """A sentence for the player, once: the synthesiser that was chosen could not speak."""
        note, self._note = self._note, ""
        return note

    def choose(self, chosen: Synthesiser) -> None:
        """From now on *chosen* speaks. What it cannot, the bundled one does."""
        if chosen == self._chosen:
            return
        self._chosen, self._why, self._noted = chosen, "", ""
        self._begin_again(chosen)

    def _begin_again(self, used: Synthesiser) -> None:
        self._used, self._reason = used, "" if self._enabled else "switched off"
        self._drop_child()
        self._sent = None
        self._jobs.clear()
        self._order.clear()
        self._hopeless.clear()
        self._deaths = self._stillborn = 0
        self._start_at = 0.0

    @property
    def worker_pid(self) -> int:
        """The worker's process, 0 when there is none."""
        return self._child.pid if self._child and not self._child.ended else 0

    @property
    def pending(self) -> int:
        """How many lines have been asked for and are not made yet."""
        return len(self._jobs)

    def enable(self, *, on: bool) -> None:
        """The preference: without it there are captions only, and no worker."""
        if on == self._enabled:
            return
        self._enabled = on
        self._reason = "" if on else "switched off"
        self._deaths = self._stillborn = 0
        self._start_at = 0.0
        if not on:
            self._jobs.clear()
            self._drop_child()

    def request(self, line: SpokenLine, *, priority: int) -> Ticket:
        """Ask for *line*; asked again with a smaller *priority* it comes sooner."""
        key = self._key(line)
        ticket = Ticket(line, key)
        if not key or not self._enabled or self._find(key) or key in self._hopeless:
            return ticket
        job = self._jobs.get(key)
        if job is None:
            job = self._jobs[key] = _Job(line, key, priority)
            self._queue(job)
        elif priority < job.priority:
            job.priority = priority
            self._queue(job)
        self._shed()
        self._dispatch()
        return ticket

    def forget(self, *, priority: int) -> None:
        """Ask no longer for lines of *priority* or later: the player went another way."""
        sent = self._sent[1] if self._sent else ""
        unwanted = [k for k, job in self._jobs.items() if job.priority >= priority and k != sent]
        for key in unwanted:
            del self._jobs[key]

    def let_go(self, line: SpokenLine) -> None:
        """*line* is no longer on the screen: what is there now must not wait for it."""
        key = self._key(line)
        if key in self._jobs and (self._sent is None or self._sent[1] != key):
            del self._jobs[key]

    def ready(self, line: SpokenLine) -> Spoken | None:
        """The line if it can be had now: spoken, or captions only when it never will be.

        None means that it is being made: ask again next frame.
        """
        key = self._key(line)
        if key and self._enabled:
            found = self._find(key)
            if found is not None:
                return found
            if not self._reason and key not in self._hopeless:
                self.request(line, priority=0)  # otherwise a line nobody asked for never comes
                return None
        return synthetic(line.text, line.rate)

    def poll(self, now: float) -> None:
        """Hear what the worker said, look whether it lives, give it the next line.

        *now* is seconds from any fixed origin.
        """
        self._listen()
        self._watch(now)
        self._start(now)
        self._dispatch()
        if self._sent and self._deadline is None:
            job = self._jobs.get(self._sent[1])
            patience = _LINE_S if self._used.bundled else _PATIENCE_S
            self._deadline = now + patience + _CHARACTER_S * (len(job.line.text) if job else 0)

    def close(self) -> None:
        """End the worker. Lines already made stay in the cache."""
        self._enabled = False
        self._jobs.clear()
        if self._child is not None:
            self._child.close()
            self._child = None

    def _key(self, line: SpokenLine) -> str:
        return key_of(line, self._used.mark)

    def _find(self, key: str) -> Spoken | None:
        name = self._instead.get(key, key)
        known = self._known.get(name)
        if known is not None and known.wav is not None and known.wav.is_file():
            self._known.move_to_end(name)
            return known
        found = self._cache.find(name)
        if found is not None:
            self._known[name] = found
            self._jobs.pop(key, None)
            while len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return found

    def _queue(self, job: _Job) -> None:
        self._count += 1
        heapq.heappush(self._order, (job.priority, self._count, job.key))

    def _shed(self) -> None:
        while len(self._jobs) > _WAITING:
            worst = max(self._jobs.values(), key=lambda job: job.priority)
            del self._jobs[worst.key]

    def _dispatch(self) -> None:
        while self._order and self._ready and self._child and not self._sent:
            _, _, key = heapq.heappop(self._order)
            job = self._jobs.get(key)
            settings = settings_of(job.line) if job else None
            if job is None or settings is None:
                continue
            self._count += 1
            self._sent, self._deadline = (self._count, key), None
            line = job.line
            request = Speak(self._count, key, line.text, settings, line.voice, key_of(line))
            self._child.send(encode(request))

    def _listen(self) -> None:
        for line in self._child.received() if self._child else ():
            reply = decode_reply(line)
            if reply is None:
                self._nonsense += 1
            else:
                self._hear(reply)

    def _hear(self, reply: Reply) -> None:
        match reply:
            case Ready(_, why):
                self._stand_in(why)
                if self._reason:
                    self._hopeless.clear()
                self._ready, self._deadline, self._reason = True, None, ""
                self._stillborn = 0
            case NoEngine(reason):
                self._give_up(reason)
            case Done(id_, ms, stood_in, why) if self._sent and self._sent[0] == id_:
                self.last_ms, self._deaths, self._nonsense = ms, 0, 0
                job = self._jobs.get(self._sent[1])
                if stood_in and job is not None:
                    self._instead[job.key] = key_of(job.line)
                    self._tell(why)
                self._finish(made=True)
            case Failed(id_, _) if self._sent and self._sent[0] == id_:
                self._finish(made=False)
            case Done() | Failed():  # an answer to something we no longer wait for
                self._nonsense += 1

    def _stand_in(self, why: str) -> None:
        """The bundled one speaks all lines, because the one chosen cannot be had."""
        if why:
            self._why = why
            self._tell(why)

    def _tell(self, why: str) -> None:
        """Once for each synthesiser that was chosen."""
        if self._noted != self._chosen.name:
            self._noted = self._chosen.name
            self._note = f"{ALWAYS.name} speaks in place of {self._chosen.name}: {why}"

    def _finish(self, *, made: bool) -> None:
        key = self._sent[1] if self._sent else ""
        self._sent, self._deadline = None, None
        self._jobs.pop(key, None)
        if not made or self._find(key) is None:
            self._hopeless.add(key)

    def _watch(self, now: float) -> None:
        if self._child is None:
            return
        late = self._deadline is not None and now > self._deadline
        if self._child.ended or late or self._nonsense > _GARBAGE:
            fault = self._child.fault or ("it does not answer" if late else "it ended")
            self._stillborn += not self._ready
            self._drop_child()
            self._mourn(now, fault)

    def _mourn(self, now: float, fault: str) -> None:
        """The worker is gone: try its line again, wait a little, or give up for a while."""
        if self._sent:
            job = self._jobs.get(self._sent[1])
            self._sent = None
            if job is not None:
                job.tries += 1
                if job.tries >= _TRIES:
                    self._hopeless.add(job.key)
                    del self._jobs[job.key]
                else:
                    self._queue(job)
        self._deaths += 1
        if self._stillborn >= _ASTRAY and not self._used.bundled:
            self._begin_again(ALWAYS)
            self._stand_in(fault)
        elif self._stillborn >= _STILLBORN or self._reason:
            self._give_up(self._reason or f"the voice worker: {fault}")
            self._start_at = now + _SECOND_CHANCE_S
        else:
            self._start_at = now + _REST_S[min(self._deaths, len(_REST_S)) - 1]

    def _give_up(self, reason: str) -> None:
        self._reason = reason
        self._jobs.clear()
        self._order.clear()
        self._sent, self._deadline = None, None

    def _start(self, now: float) -> None:
        if self._child is not None or not self._enabled or now < self._start_at:
            return
        self._child = self._hire(self._command)
        self._ready, self._nonsense = False, 0
        self._deadline = now + _START_S

    @property
    def _command(self) -> tuple[str, ...]:
        return self._own_command or python_module(
            "game.engine.voice.worker", str(self._folder), *self._used.arguments
        )

    def _drop_child(self) -> None:
        if self._child is not None:
            self._child.kill()
        self._child, self._ready, self._deadline, self._nonsense = None, False, None, 0
        if not self._enabled:
            self._sent = None

"""The one loop: presses in, the model stepped at 60 Hz, a picture out only when one is due."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from game.engine.app.input import Do, Focus, Redraw, Take

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pygame

    from game.engine.app.controls import Controls
    from game.engine.app.input import Context, Intent, Press
    from game.engine.app.scanning import Stop
    from game.engine.core.ports import Clock

STEP: Final = 1 / 60
LONGEST_FRAME: Final = 0.25  # after a stall, run slow rather than spiral
LONGEST_REST: Final = 0.25  # how long the process may sleep when nothing moves, in seconds


class Pace(Enum):
    """Pictures a second that a screen wants now."""

    REST = 0
    STEADY = 30
    FULL = 60


@dataclass(frozen=True, slots=True)
class Push:
    """Put *screen* on top."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Swap:
    """Put *screen* in the place of the one on top."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Pop:
    """Take the screen on top away; with the last one the game ends."""


@dataclass(frozen=True, slots=True)
class Home:
    """Take all screens away but the first."""


@dataclass(frozen=True, slots=True)
class Begin:
    """Take all screens away but the first, and put *screen* on it: another evening."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Leave:
    """End the game."""


Turn: TypeAlias = Push | Swap | Pop | Home | Begin | Leave


class Screen(Protocol):
    """Whatever fills the window: title, play, pause, log."""

    @property
    def context(self) -> Context:
        """Which table the keys are read by."""
        ...

    @property
    def pace(self) -> Pace: ...

    @property
    def title(self) -> str:
        """What the screen is called, as a voice says it when it opens."""
        ...

    def spoken(self) -> str:
        """What is in focus now, in plain words, as a voice says it; empty for nothing."""
        ...

    def stops(self) -> Sequence[Stop]:
        """What one switch can take here, in the order in which it has its turn."""
        ...

    @property
    def stale(self) -> bool:
        """Whether the picture no longer shows what is so, even at rest. `draw` clears it."""
        ...

    def shown(self) -> None:
        """The screen is on top, for the first time or again."""

    def closed(self) -> None:
        """The screen has left the stack, or the window was closed: keep what must be kept."""

    def handle(self, intent: Intent) -> Turn | None: ...

    def step(self, dt: float) -> Turn | None: ...

    def draw(self, surface: pygame.Surface) -> None: ...


class View(Protocol):
    """The window as the loop sees it; a test's has no glass."""

    @property
    def visible(self) -> bool: ...

    def listen(self, context: Context, *, repeat: bool) -> None:
        """From now on presses are for *context*: typed characters or none; what is held comes
        again and again where *repeat* allows it.
        """

    def presses(self, rest: float) -> Sequence[Press]:
        """What was pressed; sleeps up to *rest* seconds when there is nothing."""
        ...

    def show(self, draw: Callable[[pygame.Surface], None]) -> None: ...


class Loop:
    """A stack of screens and the time they live in.

    *beside* is stepped however deep the stack is: the mixer, the voice. *between* is called after
    a picture, when another is to come, and again as long as it says that there is more to do: each
    time for a stretch no longer than a frame, for keys are looked at between them. *common* gets
    the intents that mean the same everywhere (full screen, screenshot) and says which it took.
    """

    def __init__(  # noqa: PLR0913 - all of the outside world that the loop touches
        self,
        first: Screen,
        view: View,
        clock: Clock,
        *,
        controls: Controls,
        beside: Callable[[float], None] = lambda _: None,
        between: Callable[[], bool] = lambda: False,
        common: Callable[[Intent], bool] = lambda _: False,
    ) -> None:
        self.stack: list[Screen] = [first]
        self._view, self._clock, self._controls = view, clock, controls
        self._beside, self._between, self._common = beside, between, common
        self._last = clock.now()
        self._behind = 0.0
        self._due = self._last
        self._shown = self._last - STEP
        self._more = False
        self._listening: tuple[Context, bool] | None = None
        first.shown()

    @property
    def top(self) -> Screen:
        return self.stack[-1]

    def run(self) -> None:
        """Until the last screen is gone. Model time moves in whole steps only, so runs repeat."""
        while self.stack:
            self.frame()

    def frame(self) -> None:
        """Presses, the steps that are due, and a picture if one is due."""
        self._listen()
        for press in self._view.presses(self._rest()):
            self._press(press)
        now = self._clock.now()
        passed = min(now - self._last, LONGEST_FRAME)
        self._last = now
        self._beside(passed)
        self._step(passed)
        if self.stack and self._view.visible and self._wants_picture(now):
            self._view.show(self.top.draw)
            self._more = self.top.pace is not Pace.REST
        elif self._more and self.stack and self._view.visible:
            self._more = self._between()

    def _listen(self) -> None:
        """A switch that is held is one press: with it, nothing repeats."""
        wanted = self.top.context, not self._controls.scanner.on
        if wanted != self._listening:
            self._listening = wanted
            self._view.listen(wanted[0], repeat=wanted[1])

    def _rest(self) -> float:
        if not self._view.visible or (self.top.pace is Pace.REST and not self.top.stale):
            return LONGEST_REST
        if self._more:
            return 0.0
        due = min(self._due, self._shown + STEP) if self.top.stale else self._due
        return min(max(0.0, due - self._clock.now()), LONGEST_REST)

    def _press(self, press: Press) -> None:
        if not self.stack:
            return
        intent: Intent | None = self._controls.read(press, self.top.context)
        if isinstance(intent, Take):
            intent = self._controls.scanner.take(self.top.stops())
        if intent is Do.QUIT:
            self.turn(Leave())
        elif intent is not None and not self._common(intent):
            self.turn(self.top.handle(intent))

    def _step(self, passed: float) -> None:
        if not self._view.visible:  # nobody looks: the story waits
            return
        self._behind += passed
        while self._behind >= STEP and self.stack:
            self._behind -= STEP
            self._scan()
            self.turn(self.top.step(STEP))

    def _scan(self) -> None:
        """With one switch, the turn goes on by itself; the screen shows whose it is."""
        scanner = self._controls.scanner
        if scanner.on and scanner.step(STEP, self.top.stops()):
            stop = scanner.current
            place = stop.focus if stop else None
            self.turn(self.top.handle(Redraw() if place is None else Focus(place)))

    def _wants_picture(self, now: float) -> bool:
        pace = self.top.pace
        pressed = self.top.stale and now - self._shown >= STEP  # who presses does not wait
        if not pressed and (now < self._due or (pace is Pace.REST and not self.top.stale)):
            return False
        gap = 1 / (pace.value or Pace.STEADY.value)
        # Keep the beat, unless it is long past: after a rest the first picture comes at once.
        self._due = self._due + gap if 0 <= now - self._due < gap else now + gap
        self._shown = now
        return True

    def _close_down_to(self, count: int) -> None:
        while len(self.stack) > count:
            self.stack.pop().closed()

    def turn(self, turn: Turn | None) -> None:  # noqa: C901 - one line a turn, read as a table
        """Change the stack as a screen has asked."""
        match turn:
            case None:
                return
            case Push(screen):
                self.stack.append(screen)
            case Swap(screen):
                self.stack.pop().closed()
                self.stack.append(screen)
            case Pop():
                self.stack.pop().closed()
            case Home():
                self._close_down_to(1)
            case Begin(screen):
                self._close_down_to(1)
                self.stack.append(screen)
            case Leave():
                self._close_down_to(0)
        if self.stack:
            self.top.shown()

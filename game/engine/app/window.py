"""The pygame-ce window: opens it or says why not, turns its events into presses, shows pictures."""

from __future__ import annotations

import os
import sys
import time
import warnings
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.input import Context, Press
from game.engine.app.pads import Pads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_BUTTONS: Final = {1: "left", 2: "middle", 3: "right", 6: "back", 7: "forward"}
_REPEATING: Final = frozenset({Context.TYPING, Context.SPELLING, Context.LIST, Context.CATCHING})
_HELD: Final = (
    (pygame.KMOD_CTRL | pygame.KMOD_META, "ctrl"),
    (pygame.KMOD_ALT, "alt"),
    (pygame.KMOD_SHIFT, "shift"),
)
_KEYPAD: Final = {f"[{n}]": str(n) for n in range(10)}
_LOOK_MS: Final = 12
_NO_GLASS: Final = frozenset({"dummy", "offscreen"})
_ROOM: Final = 0.8
"""Of the desktop: a window opens as many times its logical size as fit in this."""
_NARROWEST, _WIDEST = 0.5, 3.6
"""Width by height: windows beyond have black bars."""
_GRID: Final = 8
"""Pixels: in steps of these the picture follows a window that is being pulled at."""


class NoWindowError(Exception):
    """There can be no window; the message tells the player what to do instead."""


class WallClock:
    """The real time, in seconds."""

    def now(self) -> float:
        return time.perf_counter()


@dataclass(frozen=True, slots=True)
class Shape:
    """What is drawn, `size` in pixels, and how many pixels of the glass one of them takes."""

    size: tuple[int, int]
    pixel: float


class Window:
    """A logical picture of the window's own shape, scaled into whatever the system gives.

    Scenes are painted 16 to 9, in the *size* asked for; the picture holds one whole, and is wider
    or higher where the window is, as `shape` says. `surface` is what to draw on. In a window of
    the logical size it is the window's own, and nothing is copied or converted; in another, `show`
    scales it smoothly. Only the full screen is left to SDL's scaling, which a graphics card does
    for nothing and a processor in 2 ms.
    """

    def __init__(self, size: tuple[int, int], *, full_screen: bool) -> None:
        """Raises `NoWindowError` when there is no pygame-ce or no display."""
        _start_display()
        self.visible = True
        self._stretches: list[float] = []
        self._before: list[float] = []
        self._pads = Pads(time.perf_counter)
        self._open(size, full_screen=full_screen)

    def find_pads(self) -> None:
        """Listen to the gamepads; after the first picture, for looking for them is slow."""
        self._pads.listen()

    def _open(self, size: tuple[int, int], *, full_screen: bool) -> None:
        pygame.display.set_icon(_icon())
        pygame.display.set_caption("Soft Glow")
        self._scene, self._logical, self._full_screen = size, size, full_screen
        flags = pygame.SCALED | pygame.FULLSCREEN if full_screen else pygame.RESIZABLE
        self._desktop = _desktop(size)
        if full_screen:
            self._logical = wanted = logical_size(size, self._desktop)
        else:
            wanted = _times(size, (*pygame.display.get_desktop_sizes(), size)[0])
        try:
            with warnings.catch_warnings():  # a display without a fast renderer is still one
                warnings.simplefilter("ignore")
                self._glass = pygame.display.set_mode(wanted, flags, vsync=0)
        except pygame.error as problem:
            message = f"the window could not be opened ({problem}); try `soft-glow play --text`"
            raise NoWindowError(message) from problem
        self.surface = self._glass
        self._reshape()
        self._fit()

    @property
    def shape(self) -> Shape:
        """What is drawn now. It changes with `presses` alone: whoever draws can follow it."""
        glass = self._desktop if self._full_screen else self._glass.get_size()
        wide, high = self._logical
        return Shape(self._logical, min(glass[0] / wide, glass[1] / high))

    @property
    def glass(self) -> pygame.Surface:
        """What the system shows: the picture, scaled."""
        return self._glass

    def _reshape(self) -> None:
        """After the player has pulled at the window: a picture of its shape."""
        if not self._full_screen:
            self._logical = logical_size(self._scene, self._glass.get_size())
            self._fit()

    def _fit(self) -> None:
        """Draw on the window, or beside it and scaled."""
        given = self._glass.get_rect()
        self._place = pygame.Rect((0, 0), self._logical).fit(given)
        if logical_size(self._scene, given.size) == self._logical and _in_reach(given.size):
            self._place = given  # the shape is right to a few pixels: no bars for them
        if given.size == self._logical:
            self.surface = self._glass
        elif self.surface is self._glass or self.surface.get_size() != self._logical:
            self.surface = pygame.Surface(self._logical).convert()

    def change(self, size: tuple[int, int], *, full_screen: bool) -> None:
        """Another logical size, or full screen and back."""
        if size != self._scene or full_screen != self._full_screen:
            # SDL's own drivers without glass crash when a scaled picture changes its size.
            pygame.display.quit()
            pygame.display.init()
        self._open(size, full_screen=full_screen)

    def listen(self, context: Context, *, repeat: bool) -> None:
        """Typed characters only where there is something to type; a held key repeats in lists
        and in typed words, never in the story, where it would run away with the lines.
        """
        if context in {Context.TYPING, Context.SPELLING}:
            pygame.key.start_text_input()
        else:
            pygame.key.stop_text_input()
        repeats = repeat and context in _REPEATING
        self._pads.repeat = repeats
        if repeats:
            pygame.key.set_repeat(350, 60)
        else:
            pygame.key.set_repeat(0)

    def presses(self, rest: float) -> Sequence[Press]:
        """What was pressed; sleeps in the system up to *rest* seconds when there is nothing."""
        until = min(time.perf_counter() + rest, self._pads.due)
        events = pygame.event.get()
        # SDL's own waiting looks a thousand times a second, and that alone is 2 % of a core.
        while not events and (left := until - time.perf_counter()) > 0:
            pygame.time.wait(max(1, min(_LOOK_MS, round(left * 1000))))
            events = pygame.event.get()
        self._reshape()
        read = [press for event in events for press in self._read(event)]
        return [*read, *self._pads.held()]

    def show(self, draw: Callable[[pygame.Surface], None]) -> None:
        began = time.perf_counter()
        self._fit()
        draw(self.surface)
        if self.surface is not self._glass:
            self._enlarge()
        pygame.display.flip()
        self._before, self._stretches = self._stretches, [time.perf_counter() - began]

    def between(self, work: Callable[[], bool]) -> bool:
        """Do *work*, some of what the next picture needs. Answers whether there is more of it."""
        began = time.perf_counter()
        more = work()
        self._stretches.append(time.perf_counter() - began)
        return more

    def spent(self) -> float | None:
        """Seconds that the picture before the last took, with what was done after it: the longest
        at a stretch, or half of all, since a picture has the time of two. Told once.
        """
        told, self._before = self._before, []
        return max(*told, sum(told) / 2) if told else None

    def _enlarge(self) -> None:
        """The logical picture onto the window, with black beside it when the shapes differ."""
        inner, whole = self._place, self._glass.get_rect()
        for bar in (
            (0, 0, whole.w, inner.top),
            (0, inner.bottom, whole.w, whole.bottom - inner.bottom),
            (0, 0, inner.left, whole.h),
            (inner.right, 0, whole.right - inner.right, whole.h),
        ):
            self._glass.fill((0, 0, 0), bar)
        pygame.transform.smoothscale(self.surface, inner.size, self._glass.subsurface(inner))

    def close(self) -> None:
        pygame.quit()

    def _read(self, event: pygame.Event) -> Iterator[Press]:
        if event.type in _UNSEEN:
            self.visible = False
        elif event.type in _SEEN:
            self.visible = True
            yield Press("window:redraw")
        elif event.type in _PRESSES:
            press = _PRESSES[event.type](event)
            if press is not None:
                yield replace(press, at=self._logically(*event.pos)) if _placed(event) else press
        else:
            yield from self._pads.read(event)

    def _logically(self, x: float, y: float) -> tuple[int, int]:
        """A pixel of the window as one of the logical picture."""
        (wide, high), inner = self._logical, self._place
        return int((x - inner.x) * wide // inner.w), int((y - inner.y) * high // inner.h)


def logical_size(scene: tuple[int, int], glass: tuple[int, int]) -> tuple[int, int]:
    """The picture for a window of *glass* pixels: *scene*, made wider or higher to its shape, as
    far as such shapes go (twice as high as wide, 3.6 times as wide as high).
    """
    (wide, high), aspect = scene, glass[0] / max(1, glass[1])
    aspect = max(_NARROWEST, min(_WIDEST, aspect))
    if aspect * high >= wide:
        return max(wide, round(aspect * high / _GRID) * _GRID), high
    return wide, max(high, round(wide / aspect / _GRID) * _GRID)


def _desktop(size: tuple[int, int]) -> tuple[int, int]:
    """The pixels of the first desktop, which the full screen has; *size* where there is none."""
    if pygame.display.get_driver() in _NO_GLASS:
        return size
    return (*pygame.display.get_desktop_sizes(), size)[0]


def _in_reach(glass: tuple[int, int]) -> bool:
    """Whether a window of *glass* pixels can be filled."""
    return _NARROWEST <= glass[0] / max(1, glass[1]) <= _WIDEST


def _times(size: tuple[int, int], desktop: tuple[int, int]) -> tuple[int, int]:
    """*size* doubled, trebled …, as often as there is room on the *desktop*; less than once where
    that is small.
    """
    room = min(_ROOM * desktop[0] / size[0], _ROOM * desktop[1] / size[1])
    if room < _ROOM and pygame.display.get_driver() not in _NO_GLASS:
        return round(size[0] * room / _ROOM * 0.9), round(size[1] * room / _ROOM * 0.9)
    times = max(1, int(room))
    return size[0] * times, size[1] * times


def _button(event: pygame.Event) -> Press | None:
    name = _BUTTONS.get(event.button)
    return Press("mouse:" + name) if name else None


def _motion(event: pygame.Event) -> Press:
    return Press("drag" if event.buttons[0] else "motion")


def _wheel(event: pygame.Event) -> Press | None:
    return Press("wheel:up" if event.y > 0 else "wheel:down") if event.y else None


def _let_go(event: pygame.Event) -> Press:
    return Press("up:key:" + _key(event))


_UNSEEN: Final = frozenset({pygame.WINDOWMINIMIZED, pygame.WINDOWHIDDEN})
_SEEN: Final = frozenset(
    {
        pygame.WINDOWRESTORED,
        pygame.WINDOWSHOWN,
        pygame.WINDOWEXPOSED,
        pygame.WINDOWMAXIMIZED,
        pygame.WINDOWSIZECHANGED,
        pygame.WINDOWFOCUSGAINED,
    }
)
_PRESSES: Final[dict[int, Callable[[pygame.Event], Press | None]]] = {
    pygame.QUIT: lambda _: Press("window:close"),
    pygame.AUDIODEVICEREMOVED: lambda event: None if event.iscapture else Press("window:sound"),
    pygame.KEYDOWN: lambda event: Press("key:" + _chord(event)),
    pygame.KEYUP: _let_go,
    pygame.TEXTINPUT: lambda event: Press("text", text=event.text),
    pygame.MOUSEBUTTONDOWN: _button,
    pygame.MOUSEMOTION: _motion,
    pygame.MOUSEWHEEL: _wheel,
}


def _icon() -> pygame.Surface:
    """Her ring, at dusk."""
    column = pygame.Surface((1, 3))
    for y, colour in enumerate(((78, 38, 58), (200, 88, 84), (243, 167, 112))):
        column.set_at((0, y), colour)
    icon = pygame.transform.smoothscale(column, (64, 64))
    pygame.draw.aacircle(icon, (255, 206, 145), (32, 30), 19, 3)
    return icon


def _placed(event: pygame.Event) -> bool:
    """Whether it happened somewhere on the window."""
    return event.type in {pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION}


def _key(event: pygame.Event) -> str:
    name = pygame.key.name(event.key)
    return _KEYPAD.get(name, name)


def _chord(event: pygame.Event) -> str:
    key = _key(event)
    held = [name for mask, name in _HELD if event.mod & mask and not key.endswith(f" {name}")]
    if held == ["shift"] and key != "tab":
        held = []  # a shifted letter is that letter
    return "+".join([*held, key])


def _start_display() -> None:
    if not getattr(pygame, "IS_CE", False):
        message = (
            "the installed pygame is not pygame-ce, which this game needs: "
            "`pip uninstall pygame`, then `pip install --force-reinstall pygame-ce`"
        )
        raise NoWindowError(message)
    for window_class in ("SDL_VIDEO_X11_WMCLASS", "SDL_VIDEO_WAYLAND_WMCLASS"):
        os.environ[window_class] = "soft-glow"  # by which a desktop knows it; pygame's is argv[0]
    if sys.platform.startswith("linux") and not any(Path("/dev/dri").glob("renderD*")):
        # Without a graphics card SDL would draw through Mesa's: six times slower, 90 MB more.
        os.environ.setdefault("SDL_RENDER_DRIVER", "software")
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    try:
        pygame.display.init()
    except pygame.error as problem:
        message = f"there is no display ({problem}); `soft-glow play --text` plays in a terminal"
        raise NoWindowError(message) from problem
    driver = pygame.display.get_driver()
    # Without a display SDL takes one of these by itself, and the player would see nothing.
    if driver in _NO_GLASS and driver not in os.environ.get("SDL_VIDEODRIVER", "").split(","):
        pygame.display.quit()
        message = "there is no display here; `soft-glow play --text` plays in a terminal"
        raise NoWindowError(message)

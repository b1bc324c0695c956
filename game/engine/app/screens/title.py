"""The title: a picture, a ring that breathes, and the ways in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.app.foot import CHOOSE, MOVE, Foot, Hint
from game.engine.app.input import Click, Context, Do
from game.engine.app.look import MARGIN, SMALL
from game.engine.app.loop import Leave, Pace, Push
from game.engine.app.scanning import Stop
from game.engine.app.screens.rows import Picked, Row, Rows
from game.engine.core import paths
from game.engine.stage.sheet import Sheet
from game.engine.stage.surround import Surround
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.input import Intent
    from game.engine.app.look import Look
    from game.engine.app.loop import Turn
    from game.engine.app.theatre import Theatre
    from game.engine.stage.sheet import TextBox

TITLE: Final = 118
_RING_AT: Final = (0.585, 0.4)
_RISE_S: Final = 2.4
_LIST: Final = 0.42  # of the width: how far the list reaches at 100 %
_HINTS: Final = (
    MOVE,
    CHOOSE,
    Hint("Leave", (Do.CANCEL,)),
    Hint("Full screen", (Do.FULL_SCREEN,)),
)


class TitleScreen:
    """The first thing a player sees, before the story is even read from the disk."""

    context = Context.LIST
    title = "Soft Glow"

    def __init__(self, theatre: Theatre) -> None:
        self.theatre = theatre
        self.stale = True
        self.rows = Rows()
        self.foot = Foot()
        self.boxes: tuple[TextBox, ...] = ()
        self._wanted = ""
        self._age = 0.0
        self._light: Callable[[pygame.Surface, float, float], None] | None = None
        self._ground: pygame.Surface | None = None
        self._ground_for: Look | None = None
        self._acts: dict[str, Callable[[], Turn | None]] = {
            "continue": lambda: self._want("continue"),
            "new": lambda: self._want("new"),
            "load": lambda: Push(theatre.doors.saves(saving=False)),
            "preferences": lambda: Push(theatre.doors.preferences()),
            "gallery": lambda: Push(theatre.doors.gallery()),
            "credits": lambda: Push(theatre.doors.credits()),
            "quit": Leave,
        }

    @property
    def pace(self) -> Pace:
        """She breathes, unless nothing is to move."""
        waiting = bool(self._wanted)
        return Pace.REST if self.theatre.still and not waiting else Pace.STEADY

    def shown(self) -> None:
        """The way on may be another than the last time."""
        self.stale, self._wanted = True, ""
        self.theatre.title_music()
        latest = self.theatre.keeper.latest()
        rows = [
            Row("new", "New game"),
            Row("load", "Load"),
            Row("preferences", "Preferences"),
            Row("gallery", "Gallery"),
            Row("credits", "Credits and licences"),
            Row("quit", "Quit"),
        ]
        if latest is not None:
            rows.insert(0, Row("continue", "Continue", note=f"{latest.title}, {latest.when}"))
        self.rows.fill(rows)
        self.rows.focus = 0

    def closed(self) -> None:
        """Nothing to keep."""

    def handle(self, intent: Intent) -> Turn | None:
        """Walk the list; escape leaves."""
        self.stale = True
        if isinstance(intent, Click):
            intent = self.foot.at(intent.x, intent.y) or intent
        if intent is Do.CANCEL:
            return Leave()
        if intent is Do.FULL_SCREEN:
            self.theatre.prefer("full_screen", not self.theatre.preferences.full_screen)
        done = self.rows.walk(intent)
        return self._acts[done.key]() if isinstance(done, Picked) else None

    def spoken(self) -> str:
        """The row in focus."""
        row = self.rows.current
        return row.spoken if row else ""

    def stops(self) -> tuple[Stop, ...]:
        """Each row; the last of them leaves."""
        return tuple(
            Stop(row.key, row.spoken, Do.ACCEPT, focus=place)
            for place, row in enumerate(self.rows.rows)
        )

    def _want(self, what: str) -> Turn | None:
        self._wanted = what
        return self._go()

    def _go(self) -> Turn | None:
        """Into the story, as soon as it is there."""
        if not self._wanted or not self.theatre.ready:
            return None
        wanted, self._wanted = self._wanted, ""
        if self.theatre.trouble:
            return Push(self.theatre.doors.trouble(self.theatre.trouble))
        if wanted == "new" and self.theatre.newcomer and not self.theatre.launch.elsewhere:
            return Push(self.theatre.doors.first_preferences())
        return self.theatre.doors.begin(resume=wanted == "continue")

    def step(self, dt: float) -> Turn | None:
        """Breathe; go in when the story has been read."""
        self._age += dt
        return self._go()

    def draw(self, surface: pygame.Surface, *, blank: bool = False) -> None:
        """Picture, ring, words; a *blank* one leaves the letters out."""
        look = self.theatre.look
        if self._ground is None or self._ground_for is not look:
            self._ground, self._ground_for = title_picture(surface.get_size(), look), look
            self._light = None
        surface.blit(self._ground, (0, 0))
        self._draw_ring(surface)
        sheet = Sheet(surface, blank=blank)
        self.paint(sheet)
        self.boxes = tuple(sheet.boxes)
        self.stale = False

    def _draw_ring(self, surface: pygame.Surface) -> None:
        scene = self.theatre.look.type.frame
        if self._light is None:
            if self._age <= 0 and not self.theatre.still:
                return  # the first picture does not wait for the light
            self._light = _light(scene.size)
        still = self.theatre.still
        rise = 1.0 if still else min(1.0, self._age / _RISE_S)
        self._light(
            surface.subsurface(scene), 0.0 if still else self._age, rise * rise * (3 - 2 * rise)
        )

    def paint(self, sheet: Sheet) -> None:
        """The name, the list, what the keys do."""
        look = self.theatre.look
        case, theme = look.type, look.theme
        x = look.px(MARGIN)
        hints = () if self._told() else _HINTS
        foot = self.foot.draw(sheet, look, self.theatre.controls, hints, self._told())
        name = case.image("Soft Glow", Face.SERIF, TITLE / case.scale, theme.text)
        top = look.px(150)
        sheet.text(name, (x - look.px(4), top), colour=theme.text, label="Soft Glow")
        under = case.capitals("A man and his operating system", SMALL - 3, theme.lit, 4)
        below = top + name.get_height() + look.px(6)
        sheet.text(under, (x, below), colour=theme.lit, label="subtitle")
        rows = below + under.get_height() + look.px(70)
        area = pygame.Rect(x, rows, look.px(min(900, 640 * case.scale)), foot - rows)
        self.rows.paint(sheet, look, area)

    def _told(self) -> str:
        if self._wanted:
            return "One moment: the story is being read …"
        return self.theatre.note


def _light(size: tuple[int, int]) -> Callable[[pygame.Surface, float, float], None]:
    """Her ring for the title: draws itself at a time, with a strength."""
    from game.engine.stage.presence import Pose, Presence  # noqa: PLC0415 - brings numpy with it

    presence = Presence(size)
    return lambda target, time, strength: presence.draw(
        target, Pose(0.0, time, centre=_RING_AT, scale=1.2, strength=strength)
    )


def title_picture(size: tuple[int, int], look: Look) -> pygame.Surface:
    """The painted title for *size*, darker where the words stand; a sky when it is missing."""
    path, frame = paths.assets() / "title.png", look.type.frame
    if path.is_file():
        out = pygame.Surface(size).convert()
        painted = pygame.image.load(path).convert()
        out.blit(pygame.transform.smoothscale(painted, frame.size), frame)
        Surround(size, frame).draw(out)
    else:
        out = _sky(size, look)
    _shade(out, look)
    return out


def _sky(size: tuple[int, int], look: Look) -> pygame.Surface:
    low, middle, high = look.theme.sky
    column = pygame.Surface((1, 64))
    for y in range(64):
        share = y / 63
        colour = (
            mixed(low, middle, share * 2) if share < 0.5 else mixed(middle, high, share * 2 - 1)
        )
        column.set_at((0, y), colour)
    return pygame.transform.smoothscale(column, size)


def _panels(surface: pygame.Surface, look: Look, wide: int) -> None:
    """Solid ground for the list, and for the line of keys below it."""
    width, height = surface.get_size()
    foot = round(height * 0.14 * max(1.0, look.type.scale))
    for panel in ((0, 0, wide, height), (0, height - foot, width, foot)):
        surface.fill(look.theme.scrim, panel)


def _shade(surface: pygame.Surface, look: Look) -> None:
    """The scrim, full at the left where the words are, gone past the middle; and at the foot."""
    width, height = surface.get_size()
    wide = max(1.0, look.type.scale)
    if look.theme.solid:
        _panels(surface, look, round(width * min(1.0, _LIST * wide)))
        return
    row = pygame.Surface((256, 1), pygame.SRCALPHA)
    for x in range(256):
        share = max(0.0, min(1.0, (x / 255 - 0.26 * wide) / 0.32))
        alpha = 0.6 * (1 - share * share * (3 - 2 * share))
        row.set_at((x, 0), (*look.theme.scrim, round(alpha * 255)))
    surface.blit(pygame.transform.smoothscale(row, (width, height)), (0, 0))
    foot = pygame.Surface((1, 128), pygame.SRCALPHA)
    for y in range(128):
        foot.set_at((0, y), (*look.theme.scrim, round(225 * max(0.0, (y - 16) / 111) ** 0.9)))
    tall = round(height * 0.2 * wide)
    surface.blit(pygame.transform.smoothscale(foot, (width, tall)), (0, height - tall))

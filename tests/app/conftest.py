"""A whole game in a test: a real window on the dummy driver, a clock that only jumps, a tiny story."""

from __future__ import annotations

import functools
import os

import pygame
import pytest

from game.engine.app import preferences
from game.engine.app.keeping import Keeper
from game.engine.app.launch import Launch
from game.engine.app.loop import Loop
from game.engine.app.parts import Parts
from game.engine.app.preferences import Preferences
from game.engine.app.reading_in import Read
from game.engine.app.screens.doors import Doors
from game.engine.app.screens.title import TitleScreen
from game.engine.app.theatre import Theatre
from game.engine.app.window import Window
from game.engine.content.load import Content
from game.engine.content.models import Cast, Speaker
from game.engine.core import paths
from game.engine.ink.compile import compile_text
from game.engine.session.story import LoadedStory
from game.engine.voice.speech import Speech

CAST = Cast(
    {
        "theodore": Speaker(name="Theodore", player=True),
        "samantha": Speaker(name="Samantha", voice="samantha"),
        "old_system": Speaker(name="Old system", voice="old_system"),
    }
)
EVENING = """
VAR first_words = "put the lights on"
-> home
=== home ===
# chapter: 1 By Hand
The letter has come back. # sfx: bell
Old system: I corrected that word.
There is a line to fill. # input: first_words "When I come home, I …"
Theodore: When I come home, I {first_words}.
# letter: begin oduya
# letter: line
Dear Dr. Oduya,
# letter: sign
I remain, Your Father.
It goes into the drawer. # letter: away
    * [Leave it.] You leave it.
    * [Take it back.] You take it back.
- She waits.
    * [Say nothing. # after: 10]
        Nothing is said.
    * [Say something. # any_key]
        Theodore: Yes.
- That is the evening.
-> END
"""


@functools.cache
def read(ink: str) -> Read:
    compiled = compile_text(ink)
    assert compiled.json, compiled.report()
    content = Content(cast=CAST)
    story = LoadedStory(compiled.json, content, compiled.source_map, (), compiled)
    return Read(content, story, {"bell": "A bell."})


class Sound:
    """A mixer that only remembers."""

    status = "a test's"

    def __init__(self):
        self.heard = []
        self.expected = []
        self.facts = self.made = None
        self.levels = {}

    def position(self):
        return None

    def interface(self, name):
        self.heard.append(("interface", name))

    def pause(self, *, on):
        self.paused = on

    def music(self, name):
        self.heard.append(("music", name))

    def own(self, facts):
        self.facts = facts

    def file_of(self, piece):
        return self.made

    def expect(self, piece, mood="plain"):
        self.expected.append(piece if mood == "plain" else f"{piece} in {mood}")

    def mood(self, name, seconds):
        self.heard.append(("mood", name, seconds))

    def ambience(self, name):
        self.heard.append(("ambience", name))

    def sfx(self, name):
        self.heard.append(("sfx", name))

    def say(self, wav):
        self.heard.append(("say", wav))

    def hush(self):
        pass

    def set_mono(self, *, on):
        self.levels["mono"] = on

    def reopen(self):
        self.heard.append(("reopen",))

    def set_duck(self, decibels):
        self.levels["duck"] = decibels

    def set_volume(self, bus, volume):
        self.levels[bus] = volume

    def step(self, dt):
        pass

    def close(self):
        pass


class Ready:
    """An opening that is over."""

    def __init__(self, parts=None, trouble=()):
        self.parts, self.trouble, self.done = parts, trouble, True

    def poll(self, preferences):
        return False

    def close(self):
        if self.parts:
            self.parts.close()


class Game:
    """The running game: post keys, let time pass, look."""

    def __init__(self, ink, launch):
        self.time = 0.0
        self.visible = True
        self.pictures = 0
        self.sound = Sound()
        self.window = Window((1280, 720), full_screen=False)
        self.clock = self
        keeper = Keeper(paths.saves(), lambda: 1_800_000_000 + self.time)
        opening = Ready()
        self.theatre = Theatre(self.window, launch, opening, keeper)
        opening.parts = Parts(
            read(ink),
            self.theatre.preferences,
            sound=self.sound,
            speech=Speech(paths.cache(), enabled=False),
            clock=self,
        )
        opening.parts.apply(self.theatre.preferences)
        opening.parts.pictures.rough = lambda _name: None  # it would start a second painter
        self.theatre.doors = Doors(self.theatre)
        title = TitleScreen(self.theatre)
        self.loop = Loop(
            title,
            self,
            self,
            controls=self.theatre.controls,
            beside=self.theatre.step,
            between=self.theatre.weave,
        )

    # what the loop asks of clock and window

    def now(self):
        return self.time

    def listen(self, context, *, repeat):
        self.window.listen(context, repeat=repeat)

    def presses(self, rest):
        found = self.window.presses(0)
        self.time += 0 if found else max(rest, 1 / 60)
        return found

    def show(self, draw):
        self.pictures += 1
        if self.pictures % 12 == 1:  # drawing is what takes long; the loop asks again
            self.window.show(draw)

    # what a test does

    def key(self, *keys):
        """Press keys by their pygame names; a longer word that is no key is typed."""
        for name in keys:
            try:
                code = pygame.key.key_code(name)
            except ValueError:
                pygame.event.post(pygame.Event(pygame.TEXTINPUT, text=name))
            else:
                pygame.event.post(pygame.Event(pygame.KEYDOWN, key=code, mod=0))
            self.wait(0.6)

    def click(self, x, y):
        for kind, more in (
            (pygame.MOUSEMOTION, {"buttons": (0, 0, 0)}),
            (pygame.MOUSEBUTTONDOWN, {"button": 1}),
        ):
            pygame.event.post(pygame.Event(kind, pos=(x, y), rel=(0, 0), **more))
            self.wait(0.1)

    def pad(self, *buttons):
        """Press buttons of a gamepad by the names of SDL's constants."""
        for name in buttons:
            code = getattr(pygame, f"CONTROLLER_BUTTON_{name.upper()}")
            for kind in (pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP):
                pygame.event.post(pygame.Event(kind, button=code, instance_id=0))
            self.wait(0.6)

    def turn_to(self, label):
        """With one switch, wait until what begins with *label* has its turn."""
        for _ in range(6000):
            current = self.theatre.controls.scanner.current
            if current is not None and current.label.startswith(label):
                return
            self.loop.frame()
        raise AssertionError(f"{label!r} never has its turn: {self.loop.top.stops()}")

    def switch(self, *labels):
        """With one switch, press when what begins with each label has its turn."""
        for label in labels:
            self.wait(0.5)
            self.turn_to(label)
            pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_SPACE, mod=0))
            self.wait(0.1)

    def spot(self, label):
        """Where a label of the screen stands."""
        self.window.show(self.loop.top.draw)
        boxes = self.loop.top.boxes
        near = [box for box in boxes if box.label.startswith(label)]
        box = next((box for box in boxes if box.label == label), near[0] if near else None)
        return pygame.Rect(box.rect).center

    def wait(self, seconds):
        until = self.time + seconds
        while self.time < until and self.loop.stack:
            self.loop.frame()

    @property
    def top(self):
        return type(self.loop.top).__name__ if self.loop.stack else ""

    @property
    def evening(self):
        return self.theatre.evening

    @property
    def line(self):
        beat = self.evening.play.beat
        return beat.text if beat else ""

    def close(self):
        pygame.event.post(pygame.Event(pygame.QUIT))
        self.wait(1)
        self.theatre.close()


@pytest.fixture
def game(tmp_path, monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path / "saves"))
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    preferences.save(Preferences(voice="off"), paths.preferences())
    running = []

    def start(ink=EVENING, launch=None):
        running.append(Game(ink, launch or Launch(seed=7)))
        return running[-1]

    yield start
    for each in running:
        if each.loop.stack:
            each.close()
    pygame.quit()


os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")


@pytest.fixture
def read_story():
    return lambda ink: read(ink or EVENING)

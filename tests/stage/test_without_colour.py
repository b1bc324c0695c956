"""Nothing is told by colour alone: in a theme of one single colour the states still look different;
and nothing flashes.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.engine.director.cues import LampCue, MoodCue, PresenceCue, SceneCue
from game.engine.director.stage import Line, StageState
from game.engine.session.beats import Choice
from game.engine.stage.choices import Menu
from game.engine.stage.play_stage import PlayStage
from game.engine.stage.sheet import Sheet
from game.engine.stage.theme import ACT_ONE, theme_of
from tests.stage.conftest import PlainPictures, case

SIZE = (640, 360)
WORDS = "Ask her what she saw."
GREY = theme_of(ACT_ONE)
ONE = replace(GREY, text=GREY.text, lit=GREY.text, soft=GREY.text, ghost=GREY.text)


def menu_of(*choices):
    menu = Menu(case(SIZE), ONE)
    menu.offer(choices)
    menu.age = 10
    return menu


def shown(menu):
    target = pygame.Surface(SIZE)
    area = pygame.Rect(80, 40, 400, 240)
    menu.draw(Sheet(target), area)
    return pygame.surfarray.array3d(target)


def apart(one, other):
    return int((one != other).any(axis=2).sum())


def test_a_ghost_is_told_from_a_choice_without_colour():
    plain, ghost = menu_of(Choice(0, WORDS)), menu_of(Choice(0, WORDS, ("ghost",)))
    assert apart(shown(plain), shown(ghost)) > 40


def test_the_choice_in_focus_is_told_from_the_others_without_colour():
    menu = menu_of(Choice(0, WORDS), Choice(1, WORDS))
    before = shown(menu)
    menu.move(1)
    assert apart(before, shown(menu)) > 40


def test_a_choice_taken_before_is_told_from_the_others_without_colour():
    menu = menu_of(Choice(0, WORDS), Choice(1, WORDS))
    before = shown(menu)
    menu.marked = frozenset({0})
    assert apart(before, shown(menu)) > 10


def caption(line):
    stage = PlayStage(case(SIZE), ONE, PlainPictures(SIZE))
    stage.still = True
    stage.say(line, StageState())
    stage.reveal_all()
    for _ in range(3):
        stage.step(2.0)
    target = pygame.Surface(SIZE).convert()
    stage.draw(target)
    return pygame.surfarray.array3d(target)


def test_she_is_told_from_another_speaker_of_her_name_by_a_ring():
    hers = caption(Line("Hello.", "samantha", "Samantha"))
    theirs = caption(Line("Hello.", "old_system", "Samantha"))
    assert apart(hers, theirs) > 10


def test_speech_is_told_from_narration_by_its_name():
    assert apart(caption(Line("Hello.", "amy", "Amy")), caption(Line("Hello."))) > 40


def flashes(frames):
    """The most that any one second of *frames* (luminance, 30 a second) goes up and down again by a
    tenth, over a quarter of the picture: WCAG 2.2, 2.3.1.
    """
    turns = np.zeros((len(frames), *frames[0].shape), bool)
    last, way = frames[0].copy(), np.zeros(frames[0].shape, int)
    for place, frame in enumerate(frames):
        change = frame - last
        moved = np.abs(change) >= 0.1
        turns[place] = moved & (np.sign(change) != way) & (way != 0)
        way = np.where(moved, np.sign(change), way).astype(int)
        last = np.where(moved | (np.sign(change) == way), frame, last)
    most = 0
    for start in range(max(1, len(frames) - 30)):
        count = turns[start : start + 30].sum(axis=0)
        pairs = (count[..., None] >= np.arange(1, 12) * 2).mean(axis=(0, 1))
        most = max(most, int((pairs >= 0.25).sum()))
    return most


def luminance_of(surface):
    small = pygame.transform.smoothscale(surface, (64, 36))
    pixels = pygame.surfarray.array3d(small) / 255
    return (pixels**2.2) @ np.array((0.2126, 0.7152, 0.0722))


def test_a_flash_is_counted():
    dark, light = np.zeros((64, 36)), np.ones((64, 36))
    assert flashes([dark, light] * 30) > 3
    assert flashes([dark] * 60) == 0


@pytest.mark.parametrize("growth", [0.0, 1.0])
def test_nothing_flashes_more_than_three_times_a_second(growth):
    stage = PlayStage(case(SIZE), GREY, PlainPictures(SIZE, (120, 70, 90)))
    stage.growth = growth
    state = StageState()
    frames = []
    target = pygame.Surface(SIZE).convert()
    for place in range(50):
        if place % 10 == 0:  # everything at once, three times a second
            for cue in (
                SceneCue("office" if place % 20 else "train"),
                PresenceCue("flare"),
                LampCue(1 + place // 10, "on"),
                MoodCue("hush" if place % 20 else "warm", 0.3),
            ):
                state = state.after(cue)
                stage.perform(cue, state)
            stage.say(Line("Hello, and hello again.", "samantha", "Samantha"), state)
        if place % 5 == 0:
            stage.tap()
        stage.step(1 / 30)
        stage.draw(target)
        frames.append(luminance_of(target))
    assert flashes(frames) <= 3

import numpy as np
import pygame
import pytest

from game.engine.director.cues import (
    CardCue,
    ChapterCue,
    ClockCue,
    LetterCue,
    PovCue,
    SceneCue,
    SentenceCue,
)
from game.engine.director.stage import Line, StageState
from game.engine.session.beats import Choice
from game.engine.stage import contrast
from game.engine.stage.hour_ground import dimming, theme_of_an_hour
from game.engine.stage.panels import Typing
from game.engine.stage.play_stage import PlayStage
from game.engine.stage.sheet import TextBox
from tests.stage.conftest import PlainPictures, case

SIZE = (960, 540)
CHOICES = (Choice(0, "A cold."), Choice(1, "No.", ("ghost",)), Choice(2, "Ask.", ("spend: 2h",)))


class Busy(PlainPictures):
    """The worst that can lie behind text: white and black squares, in noise."""

    def get(self, name):
        picture = super().get(name)
        chance = np.random.default_rng(1)
        squares = chance.integers(0, 2, (self.size[0] // 8, self.size[1] // 8)) * 255
        pixels = np.kron(squares, np.ones((8, 8)))[..., None].repeat(3, axis=2)
        small = pygame.surfarray.make_surface(pixels.astype(np.uint8))
        picture.back.blit(pygame.transform.scale(small, self.size), (0, 0))
        return picture


def stage_with(theme, source, *cues, scale=1.0):
    stage = PlayStage(case(SIZE, scale), theme, source)
    stage.still = True
    stage.growth = 0.33
    state = StageState()
    for cue in (SceneCue("office"), *cues):
        state = state.after(cue)
        stage.perform(cue, state)
    return stage, state


def worst(stage):
    for _ in range(3):
        stage.step(2.0)
    target = pygame.Surface(SIZE).convert()
    stage.draw(target, blank=True)
    readings = contrast.read(target, stage.boxes)
    assert readings
    return min(readings, key=lambda reading: reading.worst)


@pytest.mark.parametrize("source", [PlainPictures(SIZE), Busy(SIZE)], ids=["white", "busy"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_captions_and_choices_are_legible_over_the_worst_picture(theme, source, scale):
    stage, state = stage_with(theme, source, scale=scale)
    stage.say(
        Line("I can tell Amy you're ill. How are you ill?", "samantha", "Samantha", "soon"), state
    )
    stage.speech([(n * 0.3, n * 0.3 + 0.2) for n in range(9)], [1.0] * 200)
    stage.heard(0.9)
    stage.sound_caption("a breath")
    assert worst(stage).worst >= 4.5
    stage.hushed()
    stage.offer(CHOICES)
    assert worst(stage).worst >= 4.5


@pytest.mark.parametrize("source", [PlainPictures(SIZE), Busy(SIZE)], ids=["white", "busy"])
def test_an_hour_is_legible_over_the_worst_picture(theme, source):
    hour = (PovCue("samantha"), ClockCue("0.8"), SentenceCue("When I come home, I"))
    stage, state = stage_with(theme, source, *hour)
    for text in ("You are asleep.", "I have six hours, which is too many.", "So I get a job."):
        stage.say(Line(text), state)
        stage.reveal_all()
    stage.offer(CHOICES)
    assert worst(stage).worst >= 4.5


def test_an_hours_picture_is_darkened_no_more_than_its_text_needs(theme):
    def shown(colour):
        stage, state = stage_with(theme, PlainPictures(SIZE, colour), PovCue("samantha"))
        stage.say(Line("You are asleep."), state)
        worst(stage)
        stage.step(2.0)
        target = pygame.Surface(SIZE).convert()
        stage.draw(target, blank=True)
        return target.get_at((SIZE[0] - 9, SIZE[1] // 2))[:3]

    def kept(colour):
        return sum(shown(colour)) / sum(colour)

    assert kept((20, 16, 40)) > kept((120, 110, 150)) > kept((255, 255, 255))


def test_an_hours_picture_keeps_its_dark_rows_when_others_are_bright(theme):
    picture = pygame.Surface((64, 360))
    picture.fill((60, 30, 60))
    picture.fill((255, 220, 180), (0, 300, 64, 60))
    rows = dimming(picture, theme_of_an_hour(theme))
    assert rows[20] == 1.0
    assert rows[340] < 0.5


def test_a_chapters_heading_is_legible_while_it_stands(theme):
    stage, _ = stage_with(theme, Busy(SIZE), ChapterCue("2", "The six-forty"))
    stage.step(1.2)
    target = pygame.Surface(SIZE).convert()
    stage.draw(target, blank=True)
    assert min(reading.worst for reading in contrast.read(target, stage.boxes)) >= 4.5


@pytest.mark.parametrize(
    "client", ["aguilar_hers", "aguilar_his", "oduya", "bea", "pell", "theodore"]
)
def test_every_hand_is_legible_on_its_own_paper(theme, client):
    stage, state = stage_with(theme, Busy(SIZE), LetterCue("begin", client))
    state = state.written(LetterCue("line"), "I would be there, and I am here.")
    stage.say(Line("I would be there, and I am here.", on_page=True), state)
    reading = worst(stage)
    assert "letter" in {box.label for box in stage.boxes}
    assert reading.worst >= 4.5


def test_a_card_is_legible(theme):
    stage, state = stage_with(theme, Busy(SIZE), CardCue(1, "front"))
    stage.say(Line("You are both on the kitchen floor."), state)
    assert worst(stage).worst >= 4.5


def test_typed_words_are_legible(theme):
    stage, _ = stage_with(theme, Busy(SIZE))
    stage.typing(Typing("Finish this sentence: when I come home, I …", "put the lights on", 5))
    assert worst(stage).worst >= 4.5


def test_the_worst_hundredth_counts_and_not_the_mean():
    behind = pygame.Surface((100, 10))
    behind.fill((0, 0, 0))
    behind.fill((255, 255, 255), (0, 0, 3, 10))
    box = TextBox((0, 0, 100, 10), (255, 255, 255), "x")
    (reading,) = contrast.read(behind, [box])
    assert reading.worst == pytest.approx(1)
    behind.fill((0, 0, 0))
    (reading,) = contrast.read(behind, [box])
    assert reading.worst == pytest.approx(21)


def test_a_box_outside_the_picture_is_left_out():
    assert contrast.read(pygame.Surface((10, 10)), [TextBox((50, 50, 5, 5), (0, 0, 0), "x")]) == ()

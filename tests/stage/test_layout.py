import pygame
import pytest

from game.engine.director.cues import ClockCue, PovCue, SceneCue, SentenceCue
from game.engine.director.stage import Line, StageState
from game.engine.session.beats import Choice
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import PlainPictures, case

SIZES = [(1280, 720), (1920, 1080), (640, 360), (800, 600), (1600, 600)]
LINE = (
    "I was trying to count the windows, and then I stopped counting and just looked. Is that what "
    "you do, when you look at it from up there, or only when I do?"
)
CHOICES = (
    Choice(0, "Mostly I look for the ones still lit, and then at who."),
    Choice(1, "What did you see?"),
    Choice(2, "I'd rather you asked me something harder than that, once.", ("ghost",)),
    Choice(3, "Stay quiet with her a moment."),
)


def on_stage(theme, size, scale, colour=(255, 255, 255)):
    stage = PlayStage(case(size, scale), theme, PlainPictures(size, colour))
    stage.still = True
    return stage


def drawn(stage, size):
    for _ in range(3):
        stage.step(2.0)
    target = pygame.Surface(size).convert()
    stage.draw(target)
    return target


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [0.8, 1.25, 2.0])
def test_every_text_of_a_long_line_with_choices_lies_inside_the_picture(theme, size, scale):
    stage = on_stage(theme, size, scale)
    stage.say(Line(LINE, "samantha", "Samantha"), StageState())
    stage.reveal_all()
    stage.offer(CHOICES)
    drawn(stage, size)
    whole = pygame.Rect((0, 0), size)
    assert {"speaker", "line", "choice"} <= {box.label for box in stage.boxes}
    assert all(whole.contains(box.rect) for box in stage.boxes)


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_line_and_choices_never_lie_over_one_another(theme, scale):
    stage = on_stage(theme, (1280, 720), scale)
    stage.say(Line(LINE, "samantha", "Samantha"), StageState())
    stage.reveal_all()
    stage.offer(CHOICES)
    drawn(stage, (1280, 720))
    words = [pygame.Rect(box.rect) for box in stage.boxes if box.label == "line"]
    rows = [
        pygame.Rect(box.rect) for box in stage.boxes if box.label in {"choice", "ghost", "number"}
    ]
    assert all(word.collidelist(rows) == -1 for word in words)


def test_the_line_keeps_its_place_when_choices_come(theme):
    stage = on_stage(theme, (1280, 720), 1.0)
    stage.say(Line(LINE, "samantha", "Samantha"), StageState())
    stage.reveal_all()
    drawn(stage, (1280, 720))
    before = [box.rect for box in stage.boxes if box.label == "line"]
    stage.offer(CHOICES)
    drawn(stage, (1280, 720))
    assert [box.rect for box in stage.boxes if box.label == "line"] == before


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_hour_fits_at_every_size_of_text(theme, scale):
    stage = on_stage(theme, (1280, 720), scale)
    state = StageState()
    for cue in (
        SceneCue("hour_one"),
        PovCue("samantha"),
        ClockCue("0.8"),
        SentenceCue("When I come home, I"),
    ):
        state = state.after(cue)
        stage.perform(cue, state)
    for text in ("You are asleep on your left arm.", LINE, LINE):
        stage.say(Line(text), state)
        stage.reveal_all()
    stage.offer(CHOICES)
    drawn(stage, (1280, 720))
    labels = {box.label for box in stage.boxes}
    assert {"line", "choice", "clock", "sentence"} <= labels
    whole = pygame.Rect(0, 0, 1280, 720)
    assert all(whole.contains(box.rect) for box in stage.boxes)
    top = [pygame.Rect(box.rect) for box in stage.boxes if box.label in {"clock", "sentence"}]
    field = [
        pygame.Rect(box.rect) for box in stage.boxes if box.label in {"line", "passed", "choice"}
    ]
    assert all(box.collidelist(top) == -1 for box in field)


def test_in_a_tall_window_the_text_stands_below_the_scene_and_is_larger(theme):
    size = (1280, 1920)
    stage = on_stage(theme, size, 1.0)
    stage.say(Line(LINE, "samantha", "Samantha"), StageState())
    stage.reveal_all()
    stage.offer(CHOICES)
    drawn(stage, size)
    scene = case(size).frame
    assert scene == (0, 0, 1280, 720)
    words = [pygame.Rect(box.rect) for box in stage.boxes if box.label in {"line", "choice"}]
    assert all(word.top > scene.bottom for word in words)
    assert case(size).scale > case((1280, 720)).scale


def test_in_a_wide_window_the_scene_is_in_the_middle_and_its_edges_go_on_out_of_focus(theme):
    size = (2560, 720)
    stage = on_stage(theme, size, 1.0, colour=(200, 120, 90))
    stage.perform(SceneCue("office"), StageState().after(SceneCue("office")))
    shown = drawn(stage, size)
    near, middle, far = (shown.get_at((x, 200))[:3] for x in (638, 1280, 4))
    assert all(abs(a - b) < 24 for a, b in zip(near, middle, strict=True))
    assert sum(far) < sum(middle) / 2
    assert case(size).frame == (640, 0, 1280, 720)

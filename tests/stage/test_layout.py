import pygame
import pytest

from game.engine.director.cues import CardCue, ClockCue, PovCue, SceneCue, SentenceCue
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


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_cards_seventy_words_all_stand_on_it(theme, scale):
    stage = on_stage(theme, (1280, 720), scale)
    state = StageState().after(CardCue(1, "front"))
    stage.perform(CardCue(1, "front"), state)
    text = " ".join(f"word{n}" for n in range(70))
    stage.say(Line(text), state)
    drawn(stage, (1280, 720))
    rows = [box for box in stage.boxes if box.label == "card"]
    assert rows
    assert all(pygame.Rect(0, 0, 1280, 720).contains(box.rect) for box in rows)
    words = sum(len(row.split()) for row in _card_rows(stage, text))
    assert words == 70


def _card_rows(stage, text):
    boxes = [box for box in stage.boxes if box.label == "card"]
    cards = stage.desk._cards
    _, rows = cards._fitted((text,), *_room(stage))
    assert len(boxes) == len([row for row in rows if row])
    return rows


def _room(stage):
    boxes = [pygame.Rect(box.rect) for box in stage.boxes if box.label == "card"]
    area = stage.desk._area((960.0, 60.0, 820.0), stage._words._arranged().top)
    return area.w - 2 * stage._type.px(76), area.bottom - stage._type.px(54) - boxes[0].y

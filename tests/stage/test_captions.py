import pygame
import pytest

from game.engine.director.stage import Line
from game.engine.stage.captions import Caption, Captions
from game.engine.stage.sheet import Sheet
from game.engine.stage.utterance import typed, voiced
from game.engine.stage.words import Words
from tests.stage.conftest import case

TEXT = (
    "I was trying to count the windows, and then I stopped counting and just looked. "
    "Is that what you do, when you look at the jar?"
)
TIMES = [(0.2 * n, 0.2 * n + 0.15) for n in range(len(TEXT.split()))]
AREA = pygame.Rect(20, 150, 560, 200)


class Counted(pygame.Surface):
    """A picture that counts how often something is put on it."""

    times = 0

    def blit(self, *args, **kwargs):
        self.times += 1
        return super().blit(*args, **kwargs)


def drawn(captions, caption, position):
    """The picture with *caption* on it, and how many images that took."""
    picture = Counted((640, 360))
    picture.fill((70, 40, 60))
    captions.draw(Sheet(picture), caption, AREA, position=position)
    return pygame.surfarray.array3d(picture).astype(int), picture.times


@pytest.fixture
def captions(theme):
    return Captions(case(), theme)


@pytest.mark.parametrize("position", [0.0, 1.1, 2.5, 3.9, 20.0])
def test_words_that_wait_and_words_that_were_said_are_set_together(captions, position):
    """One image for each such part of a row, and one for each word that is just changing."""
    caption = Caption(Line(TEXT), voiced(TEXT, TIMES))
    rows = len(captions.lines(TEXT, AREA.w))
    _, times = drawn(captions, caption, position)
    assert rows <= times <= rows + 6 < len(TEXT.split())


def test_a_line_that_stands_is_one_image_a_row(captions):
    caption = Caption(Line(TEXT), typed(TEXT, 0))
    assert drawn(captions, caption, 1.0)[1] == len(captions.lines(TEXT, AREA.w))


@pytest.mark.parametrize("position", [1.1, 2.5, 20.0])
def test_set_together_they_look_as_they_do_word_by_word(captions, theme, position, monkeypatch):
    caption = Caption(Line(TEXT), voiced(TEXT, TIMES))
    together, few = drawn(captions, caption, position)

    def alone(words, said):
        utterance, first, at = said
        lights = [utterance.word(first + n, at) for n in range(words)]
        return [(n, n + 1, (captions._colour(q), q.seen)) for n, q in enumerate(lights)]

    monkeypatch.setattr(captions, "_runs", alone)
    apart, many = drawn(captions, caption, position)
    assert few < many == len(TEXT.split())
    assert abs(together - apart).max() <= 3


def test_words_come_in_one_by_one_and_the_next_are_not_there(captions):
    caption = Caption(Line(TEXT), typed(TEXT, 30.0))
    ground, _ = drawn(captions, Caption(Line(""), typed("", 30.0)), 0.0)
    seen = [(drawn(captions, caption, at)[0] != ground).any(axis=2).sum() for at in (0.5, 1.5, 2.5)]
    assert 0 < seen[0] < seen[1] < seen[2]


def test_a_place_for_the_text_is_worked_out_once_for_a_line_and_its_choices(theme, monkeypatch):
    words = Words(case(), theme)
    times = []
    arrange = words._arrange
    monkeypatch.setattr(words, "_arrange", lambda: times.append(1) or arrange())
    words.reading.start(Line(TEXT), 30.0)
    for _ in range(10):
        words.step(1 / 60, ready=True, shown=True, still=False)
    assert len(times) == 1
    before = words._arranged().top
    words.reading.start(Line(TEXT + " " + TEXT), 30.0)
    assert words._arranged().top < before
    assert len(times) == 2

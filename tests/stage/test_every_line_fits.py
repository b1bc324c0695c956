"""Every line and every choice of the real story, in every shape of window and at every text size:
line, sound and a choice have room together, and nothing is set under fourteen pixels of the window.
"""

from __future__ import annotations

from itertools import product

import numpy as np
import pygame
import pytest

from game.engine.app.look import _LETTERS, _LINES, _WORDS
from game.engine.app.preferences import FACES, TEXT_SIZES
from game.engine.app.window import logical_size
from game.engine.core import paths
from game.engine.director.stage import Line
from game.engine.session.beats import Choice
from game.engine.stage.captions import LINE, Caption, Captions
from game.engine.stage.choices import CHOICE, Menu
from game.engine.stage.hour import HourView
from game.engine.stage.layout import arrange, stacked_width
from game.engine.stage.theme import ACT_ONE, theme_of
from game.engine.stage.type import MOST_IN_A_LINE, SMALLEST, Face, Setting, Type, typographic
from game.engine.stage.utterance import typed
from game.engine.stage.words import _Said
from tests.stage.every_line import told

SCENE = (1280, 720)
THEME = theme_of(ACT_ONE)
WINDOWS = [
    *((640, 360), (800, 600), (1024, 768), (1280, 720), (1366, 768), (1920, 1080), (2560, 1080)),
    *((3840, 1080), (3840, 2160), (640, 2160), (3840, 360), (800, 1200), (1080, 1920), (640, 480)),
]
WIDTHS = (640, 720, 800, 960, 1024, 1280, 1366, 1440, 1600, 1920, 2560, 3440, 3840)
HEIGHTS = (360, 400, 480, 600, 720, 768, 900, 1024, 1080, 1200, 1440, 1600, 2160)
PLAIN = Setting()
WIDEST = [Setting(face, _LETTERS["wider"], _WORDS["wider"], _LINES["wider"]) for face in FACES]


class Measured:
    """How many rows each of many texts takes, at any width, all of them at once.

    Widths of words are asked of the fount, once; rows are then filled as `Type.wrap` fills them,
    a column of words at a time. A text with a word too wide for a row is left to `Type.wrap`.
    """

    def __init__(self, case, face, size, texts) -> None:
        fount = case.font(face, size)
        self._space, self._texts, self._face, self._size = fount.space, texts, face, size
        words = [text.split() for text in texts]
        shape = len(texts), max(map(len, words))
        self._wide = np.zeros(shape, np.int32)
        self._long = np.zeros(shape, np.int32)
        for row, line in enumerate(words):
            self._wide[row, : len(line)] = [fount.word(word) for word in line]
            self._long[row, : len(line)] = [len(word) for word in line]

    def rows(self, case, width):
        """The number of rows of each text."""
        room, count = np.full(len(self._texts), -1), np.zeros(len(self._texts), np.int32)
        left = np.zeros(len(self._texts), np.int32)
        for wide, long in zip(self._wide.T, self._long.T, strict=True):
            there = long > 0
            fits = (room - self._space - wide >= 0) & (left - 1 - long >= 0) & (count > 0)
            new = there & ~fits
            count += new
            room = np.where(new, width - wide, np.where(there, room - self._space - wide, room))
            left = np.where(new, MOST_IN_A_LINE - long, np.where(there, left - 1 - long, left))
        broken = ((self._wide > width) | (self._long > MOST_IN_A_LINE)).any(axis=1)
        for row in np.flatnonzero(broken):
            count[row] = len(case.wrap(self._texts[row], self._face, self._size, width))
        return count


class Bench:
    """Type cases with their founts in common, so that each word is measured once a size."""

    def __init__(self, setting: Setting, *, hour: bool = False) -> None:
        self.setting, self._founts = setting, {}
        self._measured: dict[int, tuple[Measured, Measured]] = {}
        self._tallest: dict[tuple[int, int, int], tuple[list, list]] = {}
        self.laid = 0
        every = told()
        heard = max(every.heard, key=len)
        name = max((name for name, _ in every.names), key=len)
        self.captions = [
            Caption(Line(text, key, name if key else ""), typed(text, 0.0), heard)
            for key, _, text in every.lines
            if not hour or text in every.hour
        ]
        self.choices = [
            Choice(n, text, (f"spend: {cost}",)) for n, (text, cost) in enumerate(every.choices)
        ]

    def case(self, window, percent) -> Type:
        size = logical_size(SCENE, window)
        glass = min(window[0] / size[0], window[1] / size[1])
        folder = paths.assets() / "fonts"
        case = Type(size, folder, scale=percent / 100, setting=self.setting, glass=glass)
        case._founts = self._founts
        assert case.least * glass >= SMALLEST
        return case

    def measured(self, case):
        """The measures of all captions and all choices at the sizes of *case*."""
        key = case.pixels(LINE), case.pixels(CHOICE)
        if key not in self._measured:
            lines = [caption.text for caption in self.captions]
            choices = [typographic(choice.text) for choice in self.choices]
            self._measured[key] = (
                Measured(case, Face.SERIF, LINE, lines),
                Measured(case, Face.SERIF_ITALIC, CHOICE, choices),
            )
        return self._measured[key]

    def heights(self, case, width):
        """Of all captions and all choices, set *width* pixels wide, one for each number of rows."""
        inner = width - case.px(case.scaled(40) + 14)
        key = (case.pixels(LINE), width, inner)
        if key not in self._tallest:
            lines, choices = self.measured(case)
            said, offered = lines.rows(case, width), choices.rows(case, inner)
            self.laid += said.size + offered.size
            self._tallest[key] = (
                [self.captions[n] for n in np.unique(said, return_index=True)[1]],
                [self.choices[n] for n in np.unique(offered, return_index=True)[1]],
            )
        return self._tallest[key]


def smaller(case, founts):
    out = case.smaller()
    if out is not None and out.setting == case.setting:
        out._founts = founts
    return out


def places(bench, case, caption, choices):
    """Where caption and choices come to stand, in the largest type in which they have room."""
    menu = Menu(case, THEME)
    menu.offer(choices)
    while True:
        said = _Said(Captions(case, THEME), caption)
        menu.restyle(case, THEME)
        place = arrange(case, said, menu)
        less = None if place.fits else smaller(case, bench._founts)
        if less is None and not place.fits:
            place = arrange(case, _Said(Captions(case, THEME, close=True), caption), menu)
        if less is None:
            return place, case, menu
        case = less


def check(bench, case, caption, choice):
    """With a menu of many such choices: the whole line, and one choice with the row that turns."""
    menu_of = [choice, Choice(choice.index + 1, "No."), Choice(choice.index + 2, choice.text)]
    place, at, menu = places(bench, case, caption, menu_of)
    what = (at.size, at.scale, caption.line.text, choice.text)
    assert place.fits, what
    whole = pygame.Rect((0, 0), at.size)
    assert whole.contains(place.caption), what
    assert whole.contains(place.choices), what
    assert not place.caption.colliderect(place.choices), what
    for page in (0, 2):
        menu.page = page
        menu._area = None
        rows = menu.rows(place.choices)
        assert any(row.choice for row in rows), what
        assert all(whole.contains(row.rect) for row in rows), what
        assert max(row.rect.bottom for row in rows) <= place.choices.bottom + at.px(at.scaled(7)), (
            what
        )
    pixels = min(at.pixels(size) for size in (38, 29, 22, 21, 20, 15))
    assert pixels >= at.least


def check_hour(bench, case, caption, choice):
    """The same in the layout of an Hour, under the longest sentence and the clock."""
    hour = HourView(case, THEME)
    hour.clock("800 ms", at_once=True)
    menu = Menu(case, THEME)
    menu.stagger = case.px(26)
    menu.offer([choice, choice, choice])
    hanging = max(told().sentences, key=len)
    hour.settle(caption, menu, hanging)
    width = hour.widths()[1]
    field = hour.field(hour.focus_height(caption), menu.height(width), hanging)
    what = (case.size, hour._type.scale, caption.line.text, choice.text)
    whole = pygame.Rect((0, 0), case.size)
    assert field.focus.y >= field.top, what
    assert whole.contains(field.focus), what
    assert not field.focus.colliderect(field.choices), what
    assert field.choices.h >= min(menu.height(width), menu.least(width)), what


def shapes():
    """Every window of the grid that makes another picture or other type of it: all are set."""
    seen = {}
    for window, percent in product(product(WIDTHS, HEIGHTS), TEXT_SIZES):
        size = logical_size(SCENE, window)
        glass = min(window[0] / size[0], window[1] / size[1])
        case = Type(size, paths.assets() / "fonts", scale=percent / 100, glass=glass)
        seen.setdefault((size, case.least, round(case.scale, 4)), (window, percent))
    return list(seen.values())


def run(bench, configurations, *, hours):
    for window, percent in configurations:
        case = bench.case(window, percent)
        captions, choices = {}, {}
        for width in (stacked_width(case), case.px(850)):
            said, offered = bench.heights(case, width)
            captions |= {id(caption): caption for caption in said}
            choices |= {id(choice): choice for choice in offered}
        for caption, choice in product(captions.values(), choices.values()):
            check(bench, case, caption, choice)
            if hours:
                check_hour(bench, case, caption, choice)


def test_every_line_and_choice_fits_at_twice_the_size():
    windows = ((640, 360), (800, 1200), (3840, 1080))
    run(Bench(PLAIN), [(window, 200) for window in windows], hours=False)


@pytest.mark.slow
def test_every_line_and_choice_fits_every_window_at_every_size_of_text():
    bench = Bench(PLAIN)
    every = shapes()
    run(bench, every, hours=False)
    assert len(every) > 500
    assert bench.laid > 500_000


@pytest.mark.slow
def test_every_line_of_an_hour_fits_under_its_sentence_and_its_clock():
    run(Bench(PLAIN, hour=True), product(WINDOWS, TEXT_SIZES), hours=True)


@pytest.mark.slow
@pytest.mark.parametrize(("window", "percent"), [((640, 360), 200), ((800, 1200), 100)])
@pytest.mark.parametrize("setting", [PLAIN, WIDEST[-1]], ids=["plain", "widest"])
def test_rows_are_counted_as_they_are_set(window, percent, setting):
    bench = Bench(setting)
    case = bench.case(window, percent)
    for width in (stacked_width(case), case.px(850), 320):
        lines, choices = bench.measured(case)
        for measured, face, size in (
            (lines, Face.SERIF, LINE),
            (choices, Face.SERIF_ITALIC, CHOICE),
        ):
            counted = measured.rows(case, width)
            set_ = [len(case.wrap(text, face, size, width)) for text in measured._texts]
            assert counted.tolist() == set_


@pytest.mark.slow
@pytest.mark.parametrize("setting", WIDEST, ids=FACES)
def test_every_line_fits_in_every_face_with_the_widest_spacing(setting):
    run(Bench(setting), product(WINDOWS, (80, 100, 200)), hours=False)
    run(Bench(setting, hour=True), product(WINDOWS, (80, 100, 200)), hours=True)

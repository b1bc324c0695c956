import re

import numpy as np
import pygame
import pytest

from game.engine.core import paths
from game.engine.director.stage import LetterPage
from game.engine.stage.letter import LetterView, writing_seconds
from game.engine.stage.letter.glyphs import characters, glyph
from game.engine.stage.letter.hands import HANDS, hand_of
from game.engine.stage.letter.pen import Nib, trace
from game.engine.stage.letter.writing import advance_of, rows_of, write
from game.engine.stage.sheet import Sheet
from game.engine.stage.theme import ACT_ONE, theme_of
from game.engine.stage.type import typographic
from tests.stage.conftest import SIZE, case

NEEDED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789’“”‘,.;:?!-–&()…éíñáóúü"
LINE = "I would be there, and I am here."
AREA = pygame.Rect(300, 20, 320, 230)


@pytest.mark.parametrize("client", sorted(HANDS))
def test_every_hand_can_write_every_character(client):
    hand = hand_of(client)
    missing = [c for c in NEEDED if glyph(c, hand.shapes, looped=hand.looped) is None]
    assert missing == []


def test_every_character_of_the_story_can_be_written():
    text = "".join(
        typographic(file.read_text("utf-8")) for file in paths.story().rglob("letters.ink")
    )
    lines = [
        typographic(line)
        for file in paths.story().rglob("*.ink")
        for line in file.read_text("utf-8").splitlines()
        if "letter: line" in line or "letter: sign" in line
    ]
    code = set("{}|~<>=*+_\\\t\n #/[]$^`@%")
    assert {c for c in text + "".join(lines) if c not in code} <= characters()


def test_every_client_of_the_story_has_a_hand_of_their_own():
    told = "\n".join(file.read_text("utf-8") for file in paths.story().rglob("*.ink"))
    clients = set(re.findall(r"# letter: begin (\w+)", told))
    assert len(clients) >= 10
    assert clients <= HANDS.keys()


def test_the_hand_that_is_his_own_is_the_worst():
    """No two letters of it are of a size, or stand on one line."""
    others = [hand for client, hand in HANDS.items() if client != "theodore"]
    own = HANDS["theodore"]
    assert own.uneven > max(hand.uneven for hand in others)
    assert abs(own.drift) > max(abs(hand.drift) for hand in others)


def test_a_character_that_is_not_in_the_alphabet_is_written_as_a_question():
    assert write("日", hand_of("bea"), "bea").strokes
    assert advance_of("日", hand_of("bea")) == advance_of("?", hand_of("bea"))


@pytest.mark.parametrize("client", sorted(HANDS))
def test_the_same_line_is_written_the_same_way_each_time(client):
    one, other = (write(LINE, hand_of(client), client) for _ in range(2))
    assert len(one.strokes) == len(other.strokes)
    for a, b in zip(one.strokes, other.strokes, strict=True):
        assert np.array_equal(a.points, b.points)


def view_of(size=SIZE):
    return LetterView(case(size), theme_of(ACT_ONE))


def inked(view, page, written=1.0):
    """The ink on the page alone, as alpha: (w, h), 0 to 255."""
    view.draw(Sheet(pygame.Surface(SIZE).convert()), page, AREA, written=written)
    return pygame.surfarray.array_alpha(view._ink).astype(int)


def test_no_two_hands_are_alike():
    """Of the same line, every two hands leave marks of which less than half coincide."""
    inks = {client: _marks(client) for client in HANDS}
    for one, ink in inks.items():
        for other, its in inks.items():
            both = (ink & its).sum()
            assert one == other or both < 0.5 * min(ink.sum(), its.sum()), (one, other)


def _marks(client):
    hand = hand_of(client)
    sheet = pygame.Surface((760, 90), pygame.SRCALPHA)
    sheet.fill((*hand.ink, 0))
    made = trace(write(LINE, hand, client), hand, hand.size)
    Nib(hand.ink).put(sheet, made, (10, 50), (0, 1))
    return pygame.surfarray.array_alpha(sheet) > 60


def test_the_pen_goes_from_left_to_right_and_the_ink_stays():
    view, page = view_of(), LetterPage("aguilar_his", ("I am here.",))
    early = inked(view, page, 0.3)
    late = inked(view, page, 0.8)
    assert early.sum() > 0
    assert (late >= early).all()
    assert np.nonzero(early > 60)[0].max() < np.nonzero(late > 60)[0].max()


def test_writing_in_many_steps_leaves_the_same_page_as_at_once():
    page = LetterPage("oduya", ("Dear Dr. Oduya,", LINE))
    view = view_of()
    for step in range(21):
        stepwise = inked(view, page, step / 20)
    assert np.abs(stepwise - inked(view_of(), page)).max() <= 2


def test_a_page_that_is_put_back_loses_the_line_that_was_not_written_yet():
    view = view_of()
    before = inked(view, LetterPage("bea", ("Dear Casper,",)))
    inked(view, LetterPage("bea", ("Dear Casper,", LINE)))
    again = inked(view, LetterPage("bea", ("Dear Casper,",)))
    assert np.array_equal(before > 60, again[:, : before.shape[1]] > 60)


def test_the_row_being_written_is_always_to_be_seen():
    lines = tuple(
        f"This is line {n} of a letter that goes on for longer than its page." for n in range(9)
    )
    page = LetterPage("bea", lines)
    view = view_of()
    hand = hand_of("bea")
    pitch = hand.leading * view.scale(hand)
    rows = len(view._rows(page, hand, AREA.w))
    for position in np.linspace(0, rows, 60):
        row = max(0, int(np.ceil(position)) - 1)
        y = AREA.y + 58 * view._type.unit + row * pitch - view._scrolled(position, pitch, AREA)
        assert AREA.y <= y
        settled = position - row > 0.25
        assert not settled or y + pitch <= AREA.bottom + 1


@pytest.mark.parametrize("client", sorted(HANDS))
def test_rows_hold_every_word_and_stay_within_the_page(client):
    hand = hand_of(client)
    text = "It was 71 degrees here on the 4th; I believe it was not, with you, and I have asked."
    rows = rows_of(text, hand, 190)
    assert " ".join(rows) == text
    assert all(advance_of(row, hand) <= 190 for row in rows)


def test_dabs_come_in_the_order_of_the_pen_and_half_a_pixel_apart():
    made = trace(write(LINE, hand_of("oduya"), "oduya"), hand_of("oduya"), 3.0)
    assert (np.diff(made.when) >= 0).all()
    assert made.when[-1] == pytest.approx(1.0)
    assert made.radius.min() > 0.5


def test_a_long_line_takes_longer_but_never_keeps_anybody_waiting():
    assert writing_seconds("Hi.", "bea") < writing_seconds(LINE, "bea") <= 7
    assert writing_seconds(LINE * 20, "pell") == 7


def test_an_unknown_client_writes_in_theodores_hand():
    assert hand_of("nobody") is HANDS["theodore"]


def test_in_the_drawer_a_long_letter_stands_whole_and_a_short_one_keeps_its_size():
    def rows_on_the_page(lines, *, whole):
        sheet = Sheet(pygame.Surface(SIZE))
        view = LetterView(case(), theme_of(ACT_ONE), whole=whole)
        view.draw(sheet, LetterPage("bea", lines, signed=True), AREA)
        return [box for box in sheet.boxes if box.label == "letter"]

    long = tuple(f"{LINE} {number}" for number in range(5))
    whole, cut = rows_on_the_page(long, whole=True), rows_on_the_page(long, whole=False)
    assert len(whole) >= len(long) > len(cut) / 2
    assert whole[0].rect[1] < AREA.y + AREA.h * 0.35
    assert (
        rows_on_the_page((LINE,), whole=True)[0].rect
        == rows_on_the_page((LINE,), whole=False)[0].rect
    )

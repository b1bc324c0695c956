import pytest

from game.engine.stage.type import MOST_IN_A_LINE, Face, Type, typographic
from tests.stage.conftest import case

LONG = (
    "There is a place to put a thing so that you won't come across it, and I hadn't known there "
    "was, and it is already the right size for whatever it is that I have."
)


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
def test_no_row_is_wider_than_asked_or_longer_than_the_eye_can_follow(scale):
    type_ = case((1280, 720), scale)
    rows = type_.wrap(LONG, Face.SERIF, 38, 900)
    assert all(type_.width(row, Face.SERIF, 38) <= 900 for row in rows)
    assert all(len(row) <= MOST_IN_A_LINE for row in rows)
    assert " ".join(rows) == LONG


def test_a_word_too_wide_for_a_row_is_broken_and_nothing_of_it_is_lost():
    rows = case().wrap("Rindfleischetikettierungsueberwachung", Face.SERIF, 38, 60)
    assert len(rows) > 1
    assert "".join(rows) == "Rindfleischetikettierungsueberwachung"


def test_no_short_word_is_left_alone_in_the_last_row():
    type_ = case((1280, 720))
    for width in range(300, 900, 10):
        rows = type_.wrap(
            "You take the six-forty home and nobody looks up at it.", Face.SERIF, 38, width
        )
        assert " " in rows[-1] or len(rows) == 1 or " " not in rows[-2]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('He said "no".', "He said “no”."),
        ("It isn't the clerks' fault.", "It isn’t the clerks’ fault."),
        ("\"'Yes,' she said,\" he said.", "“‘Yes,’ she said,” he said."),
        ('("quiet") car', "(“quiet”) car"),
        ("Wait... what", "Wait… what"),
        ("“Kept” and ‘kept’", "“Kept” and ‘kept’"),
    ],
)
def test_straight_quotes_are_curled_and_curled_ones_kept(written, shown):
    assert typographic(written) == shown
    assert len(typographic(written).split()) == len(written.split())


def test_tracked_capitals_are_wider_than_the_same_letters_set_close():
    type_ = case((1280, 720))
    close = type_.width("SAMANTHA", Face.SANS_SEMIBOLD, 21)
    assert type_.capitals("Samantha", 21, (255, 255, 255), 4).get_width() > close


def test_text_grows_with_the_players_size_and_is_held_between_80_and_200_percent():
    heights = [case((1280, 720), scale).height(38) for scale in (0.5, 0.8, 1.0, 2.0, 3.0)]
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_a_missing_folder_of_faces_is_said(tmp_path):
    with pytest.raises(FileNotFoundError):
        Type((640, 360), tmp_path).image("a", Face.SERIF, 38, (0, 0, 0))
